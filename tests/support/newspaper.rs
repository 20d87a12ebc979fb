//! A small newspaper whose annotations are written into it, so that the screen's tests do not change with the passes.
//!
//! `[q:Anna_Weber …]` is a quote of Anna Weber, `[q?:Anna_Weber …]` a weak one, `[q:the_ministry …]` one of somebody who is no
//! person, `[q …]` one without a speaker; `[f:… …]` is a fragment, `[i:… …]` indirect; `[p:Anna_Weber …]` names her;
//! `[c:KP …]` names a country, `[~:KP …]` a seat that stands for it; `[b …]` is not part of the story. Marks nest.

use std::sync::Arc;

use whosaid::annotate::{
    Annotations, Confidence, Country, How, Kind, Party, Person, Place as Named, Quote, Rule,
    Speaker, annotate,
};
use whosaid::article::{Article, Draft, Headline, Key, Place};
use whosaid::catalog::Annotated;
use whosaid::language;
use whosaid::text::Span;

/// Day, outlet, language, headline, text.
type Story = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
);

const STORIES: &[Story] = &[
    (
        "2024-06-21",
        "Harbour Post",
        "en",
        "Seoul reviews its arms rule",
        "[c:KR South Korea] will review its rule against sending arms to [c:UA Ukraine], a day after \
         [p:Vladimir_Putin Putin] and [p:Kim_Jong-un Kim Jong-un] signed their pact in [~:KP Pyongyang].\n\
         \n\
         “[q:Chang_Ho-jin We shall look at every part of it],” said [p:Chang_Ho-jin Chang Ho-jin], the national security \
         adviser. “[q:Chang_Ho-jin Nothing is decided yet.]”\n\
         \n\
         In [~:US Washington] the reply came within the hour. “[q:Matthew_Miller We welcome any help for \
         [c:UA Ukraine]],” said [p:Matthew_Miller Matthew Miller] of the State Department, who called the pact \
         “[f:Matthew_Miller deeply worrying]”.\n\
         \n\
         [p:Vladimir_Putin Putin] warned that [i:Vladimir_Putin such a step would be a very big mistake].\n\
         \n\
         An official who did not wish to be named put it more briefly: “[q Everyone is nervous.]”\n\
         \n\
         “[q?:Matthew_Miller The line is not where it was last week],” the spokesman added later. “[q?:Matthew_Miller It \
         moves, and we all move with it.]”\n\
         \n\
         [b Read also: Five facts about the demilitarised zone]\n\
         [b Share this article with your friends]",
    ),
    (
        "2024-06-20",
        "Tagesbote",
        "de",
        "Flüchtlinge erreichen die Insel über Nacht",
        "Mehr als zweihundert Flüchtlinge haben die Insel in der Nacht erreicht.\n\
         \n\
         „[q:Jana_Öztürk Wir haben Decken, aber keine Betten]“, sagte die Bürgermeisterin [p:Jana_Öztürk Jana Öztürk]. \
         [c:DE Deutschland] und [c:FR Frankreich] haben Hilfe zugesagt.",
    ),
    (
        "2024-06-20",
        "Morgenpost",
        "de",
        "Merkel liest aus ihren Erinnerungen",
        "Vor vollem Haus las [p:Angela_Merkel Angela Merkel] am Abend.\n\
         \n\
         „[q:Angela_Merkel Ich habe lange gezögert]“, sagte [p:Angela_Merkel Merkel]. „[q:Angela_Merkel Dann habe ich \
         angefangen, und es hörte nicht mehr auf.]“",
    ),
    (
        "2024-06-19",
        "晨报",
        "zh",
        "首尔重新考虑立场",
        "首尔周三表示，将重新考虑其立场。“[q:张浩镇 我们会研究每一个方面]”，国家安全顾问[p:张浩镇 张浩镇]说。",
    ),
    (
        "2024-06-18",
        "",
        "en",
        "",
        "The ferry did not come on Tuesday, and nobody on the quay could say why it had not come, or when the next one would.",
    ),
];

/// All articles, newest first: the stories, and market reports enough to scroll.
pub fn articles() -> Vec<Arc<Annotated>> {
    let stories = STORIES
        .iter()
        .enumerate()
        .map(|(at, story)| article(at, story));
    let reports = (0..25).map(|day| {
        let text = format!(
            "Prices on the fish market were steady on day {day}.\n\n“[q:Ole_Brandt The herring is late],” said \
             [p:Ole_Brandt Ole Brandt]."
        );
        let headline = format!("Fish market report, day {day}");
        let date = format!("2024-05-{:02}", 28 - day);
        build(100 + day, [&date, "Harbour Post", "en", &headline, &text])
    });
    stories.chain(reports).map(Arc::new).collect()
}

fn article(number: usize, story: &Story) -> Annotated {
    build(number as u64, [story.0, story.1, story.2, story.3, story.4])
}

/// An article with this key out of day, outlet, language, headline and marked text.
pub fn build(key: u64, [date, outlet, language, headline, marked]: [&str; 5]) -> Annotated {
    let given = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let mut marks = Vec::new();
    let mut body = String::new();
    read_marks(marked, &mut body, &mut marks);
    let draft = Draft {
        title: given(headline),
        body,
        date: given(date),
        author: (language == "en").then(|| "By Our Correspondent".to_owned()),
        outlet: given(outlet),
        language: given(language),
        ..Draft::default()
    };
    let mut article = Article::new(draft, Place::default());
    article.key = Key(key);
    if headline.is_empty() {
        article.headline_is = Headline::Derived;
        article.headline = Span::new(article.body.start, article.body.start + 33);
    }
    article.boilerplate.clear();
    let mut found = Annotations::default();
    for (tag, span) in marks {
        let span = Span::new(
            span.start + article.body.start,
            span.end + article.body.start,
        );
        take(&mut article, &mut found, tag, span);
    }
    found.quotes.sort_by_key(|quote| quote.span);
    for quote in &found.quotes {
        let speaker = quote
            .speaker
            .as_ref()
            .filter(|_| quote.kind == Kind::Direct);
        if let Some(person) = speaker.and_then(Speaker::person) {
            found.people[person].quotes += 1;
        }
    }
    Annotated::new(article, found)
}

/// Takes the marks out of `marked`: the text goes to `body`, tags with their spans to `marks`, outer before inner.
fn read_marks<'a>(marked: &'a str, body: &mut String, marks: &mut Vec<(&'a str, Span)>) {
    let mut open = Vec::new();
    let mut rest = marked;
    while let Some(at) = rest.find(['[', ']']) {
        body.push_str(&rest[..at]);
        if rest[at..].starts_with('[') {
            let (tag, after) = rest[at + 1..].split_once(' ').expect("a mark has a tag");
            open.push(marks.len());
            marks.push((tag, Span::new(body.len(), body.len())));
            rest = after;
        } else {
            let number = open.pop().expect("a mark that ends has begun");
            marks[number].1.end = body.len();
            rest = &rest[at + 1..];
        }
    }
    body.push_str(rest);
}

/// Makes one mark true.
fn take(article: &mut Article, found: &mut Annotations, tag: &str, span: Span) {
    let (kind, name) = tag.split_once(':').unwrap_or((tag, ""));
    let name = name.replace('_', " ");
    match kind {
        "b" => article.boilerplate.push(span),
        "p" => {
            let person = person(found, &name);
            let surface = span.of(&article.text).to_owned();
            let person = &mut found.people[person];
            if !person.surfaces.contains(&surface) {
                person.surfaces.push(surface);
            }
            person.mentions.push(span);
        }
        "c" | "~" => {
            let how = if kind == "c" { How::Name } else { How::Seat };
            let code: &'static str = name.leak();
            let place = Named { span, how };
            match found
                .countries
                .iter_mut()
                .find(|country| country.code == code)
            {
                Some(country) => country.mentions.push(place),
                None => found.countries.push(Country {
                    code,
                    mentions: vec![place],
                }),
            }
        }
        _ => {
            let speaker = (!name.is_empty()).then(|| Speaker {
                party: if name.starts_with("the ") {
                    Party::Unnamed
                } else {
                    Party::Person(person(found, &name))
                },
                name,
                // Which words name the speaker is not written into the newspaper.
                surface: Span::new(span.start, span.start),
                via: Box::default(),
            });
            found.quotes.push(Quote {
                span,
                marked: with_marks(&article.text, span),
                kind: match kind.trim_end_matches('?') {
                    "f" => Kind::Fragment,
                    "i" => Kind::Indirect,
                    _ => Kind::Direct,
                },
                cue: None,
                rule: if speaker.is_some() {
                    Rule::After
                } else {
                    Rule::None
                },
                confidence: if kind.ends_with('?') {
                    Confidence::Weak
                } else {
                    Confidence::Certain
                },
                speaker,
            });
        }
    }
}

/// The number of the person of this name, who may be new.
fn person(found: &mut Annotations, name: &str) -> usize {
    let known = found.people.iter().position(|person| person.name == name);
    known.unwrap_or_else(|| {
        found.people.push(Person {
            name: name.to_owned(),
            surfaces: Vec::new(),
            mentions: Vec::new(),
            quotes: 0,
        });
        found.people.len() - 1
    })
}

/// An article as the passes annotate it, out of day, outlet, language, headline and text.
pub fn read(key: u64, [date, outlet, language, headline, text]: [&str; 5]) -> Annotated {
    let draft = Draft {
        title: Some(headline.to_owned()),
        body: text.to_owned(),
        date: Some(date.to_owned()),
        outlet: Some(outlet.to_owned()),
        language: Some(language.to_owned()),
        ..Draft::default()
    };
    let mut article = Article::new(draft, Place::default());
    article.key = Key(key);
    let found = annotate(&article, language::of(language));
    Annotated::new(article, found)
}

/// The words of a quote with the marks around them.
fn with_marks(text: &str, span: Span) -> Span {
    let is_mark = |c: &char| "“”„".contains(*c);
    let before = text[..span.start].chars().next_back().filter(is_mark);
    let after = text[span.end..].chars().next().filter(is_mark);
    Span::new(
        span.start - before.map_or(0, char::len_utf8),
        span.end + after.map_or(0, char::len_utf8),
    )
}
