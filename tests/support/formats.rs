//! Bytes in, a few readable lines out.

use std::ops::ControlFlow;

use whosaid::article::{Article, DateSource, Headline, Place};
use whosaid::format::{self, FieldNames, Hint, Problem};

/// Everything that is read from `bytes` in a file called `name`.
pub fn all(name: &str, bytes: impl AsRef<[u8]>) -> Vec<Result<Article, Problem>> {
    all_with(name, bytes, &FieldNames::new())
}

/// The same with names of fields that only this user has.
pub fn all_with(
    name: &str,
    bytes: impl AsRef<[u8]>,
    fields: &FieldNames,
) -> Vec<Result<Article, Problem>> {
    let mut found = Vec::new();
    let hint = Hint {
        name,
        ..Hint::default()
    };
    let flow = format::read(bytes.as_ref(), hint, fields, &mut |record| {
        found.push(record.map(|record| {
            let path = name.to_owned();
            let place = Place {
                path,
                record: record.number,
            };
            Article::new(record.draft, place)
        }));
        ControlFlow::Continue(())
    });
    assert!(flow.is_continue());
    found
}

/// The one article in `bytes`.
pub fn article(name: &str, bytes: impl AsRef<[u8]>) -> Article {
    let mut all = all(name, bytes);
    assert_eq!(all.len(), 1, "{all:?}");
    all.remove(0).expect("an article")
}

/// What is known of the articles in `bytes`, one line each:
/// `headline (how) | date (how) | outlet | author | language | address | body`, as far as it is known.
pub fn facts(name: &str, bytes: impl AsRef<[u8]>) -> String {
    let lines: Vec<String> = all(name, bytes).iter().map(line).collect();
    lines.join("\n")
}

/// One line of [`facts`].
pub fn line(read: &Result<Article, Problem>) -> String {
    let article = match read {
        Ok(article) => article,
        Err(Problem { record: None, what }) => return format!("! {what}"),
        Err(Problem {
            record: Some(record),
            what,
        }) => return format!("! {record} {what}"),
    };
    let how = match article.headline_is {
        Headline::Given => "given",
        Headline::FirstLine => "first line",
        Headline::Derived => "derived",
        Headline::Missing => "missing",
    };
    let date = article.date.map(|date| match article.date_is {
        Some(DateSource::Given) => date.to_string(),
        Some(DateSource::Text) => format!("{date} (text)"),
        Some(DateSource::FileName) => format!("{date} (file)"),
        None => "a date from nowhere".to_owned(),
    });
    let known = [
        Some(format!("{} ({how})", article.headline())),
        date,
        article.outlet.clone(),
        article.author.clone(),
        Some(article.language.clone()).filter(|language| language != "und"),
        article.url.clone(),
        Some(article.body().replace('\n', "⏎")),
    ];
    known.into_iter().flatten().collect::<Vec<_>>().join(" | ")
}

/// The body, with `~` before each line that is boilerplate, `~~` for the end of a line that is, and without empty lines.
pub fn dimmed(name: &str, bytes: impl AsRef<[u8]>) -> String {
    let article = article(name, bytes);
    let lines = article.paragraphs.iter().map(|paragraph| {
        let line = paragraph.of(&article.text);
        let mut boilerplate = article.boilerplate.iter();
        match boilerplate.find(|span| span.overlaps(*paragraph)) {
            Some(span) if span.covers(*paragraph) => format!("~ {line}\n"),
            Some(part) => line.replace(part.of(&article.text), "~~\n"),
            None => format!("{line}\n"),
        }
    });
    lines.collect()
}
