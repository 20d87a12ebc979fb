//! `whosaid show`: whole articles, for people or as the record that tools read.

use std::io::{self, Write};
use std::ops::ControlFlow;

use clap::Args;

use crate::annotate::marked::{self, Layers};
use crate::annotate::{Country, How, Kind, Quote};
use crate::article::Headline;
use crate::catalog::Annotated;
use crate::cli::arguments::Common;
use crate::cli::input::Input;
use crate::cli::json::{self, Record};
use crate::cli::print::{Emphasis, Out, count};
use crate::cli::quotes::{said, speaker};
use crate::language::countries::english_name;
use crate::language::names;
use crate::text::Span;
use crate::text::clean::{line, visible};
use crate::text::wrap::wrap;

/// Print whole articles: the text, who said what, people and countries
#[derive(Debug, Args)]
#[command(after_long_help = "\
A JSON record has id, path, title, date, author, outlet, url, language, text,
quotes, title_quotes, people, organisations, countries and boilerplate. start and
end count Unicode code points into text (in title_quotes: into title). Quotes of
every kind are in it: direct, fragment, indirect. What is not known is null.

Marked text: [q1 words of a quote], [f1 a fragment], [i1 indirect speech],
[s1 who said it], [s1? a guess], [p1 a person], [c:KP a country].

Examples:
  whosaid show archive/2024-06-20-pact.txt
  whosaid show archive --match pact | less
  whosaid show archive --json > annotated.jsonl
  zcat dump.jsonl.gz | whosaid show - --json")]
pub struct Arguments {
    /// Print the text with quotes, speakers, people and countries marked in it
    #[arg(long, conflicts_with = "json")]
    pub marked: bool,
    /// Below the text, also list what somebody said in the words of the article
    #[arg(long)]
    pub indirect: bool,
    #[command(flatten)]
    pub common: Common,
}

/// Prints every article that is wanted, in the order of reading.
pub fn run(arguments: &Arguments, input: &mut Input, out: &mut Out) -> io::Result<()> {
    let limit = arguments.common.filters.limit();
    input.each(&mut |one| {
        if out.printed >= limit {
            return Ok(ControlFlow::Break(()));
        }
        if arguments.common.json {
            json::line(out, &Record::new(&one.article, &one.annotations))?;
        } else {
            if out.printed > 0 {
                let rule = if out.ascii { "-" } else { "─" };
                writeln!(out, "\n{}\n", rule.repeat(40))?;
            }
            if arguments.marked {
                let marked = marked::print(&one.article.text, &one.annotations, Layers::ALL);
                writeln!(out, "{}", visible(marked.trim_end()))?;
            } else {
                print(one, arguments.indirect, out)?;
            }
        }
        out.printed += 1;
        Ok(ControlFlow::Continue(()))
    })
}

/// Longer lines are hard to read.
const READABLE: usize = 80;

/// Prints the article, and below it what was found.
fn print(one: &Annotated, indirect: bool, out: &mut Out) -> io::Result<()> {
    let article = &one.article;
    let headline = line(article.headline());
    let facts = facts(one, out.ascii);
    writeln!(out, "{}", out.styled(&headline, Emphasis::Strong))?;
    writeln!(out, "{}", out.styled(&facts, Emphasis::Quiet))?;
    for &paragraph in &article.paragraphs {
        let is_headline =
            article.headline_is == Headline::FirstLine && paragraph.covers(article.headline);
        if !is_headline {
            writeln!(out)?;
            for line in lines(&article.text, paragraph, out) {
                writeln!(out, "{}", words(one, line, out))?;
            }
        }
    }
    print_found(one, indirect, out)
}

/// Prints who said what, with what is told `indirect`ly if that is wanted, and who and where is spoken of.
fn print_found(one: &Annotated, indirect: bool, out: &mut Out) -> io::Result<()> {
    let found = &one.annotations;
    let is_wanted = |quote: &&Quote| indirect || quote.kind != Kind::Indirect;
    let quotes: Vec<&Quote> = found.quotes.iter().filter(is_wanted).collect();
    if !quotes.is_empty() {
        writeln!(out, "\n{}", out.styled("Who said what", Emphasis::Strong))?;
    }
    for quote in quotes {
        let words = said(quote, &one.article.text);
        let words = out.styled(&words, Emphasis::Quoted).into_owned();
        writeln!(out, "  {}: {words}", speaker(quote))?;
    }
    let people = found.people.iter().map(|person| {
        let name = line(&person.name);
        match person.quotes {
            0 => name,
            quotes => format!("{name} ({})", count(quotes, "quote", "quotes")),
        }
    });
    let people: Vec<String> = people.collect();
    names("People", &people, out)?;
    let organisations = found.bodies.iter().map(|body| match body.country {
        Some(country) => format!("{} ({})", line(&body.name), english_name(country)),
        None => line(&body.name),
    });
    let organisations: Vec<String> = organisations.collect();
    names("Organisations and offices", &organisations, out)?;
    let (direct, by_seat): (Vec<&Country>, Vec<&Country>) = found
        .countries
        .iter()
        .partition(|country| country.how() < How::Seat);
    names("Countries", &with_counts(&direct), out)?;
    names("Countries by their seats", &with_counts(&by_seat), out)
}

/// The line under the headline.
fn facts(one: &Annotated, ascii: bool) -> String {
    let article = &one.article;
    let place = match article.place.record {
        Some(record) => format!("{}#{record}", article.place.path),
        None => article.place.path.clone(),
    };
    let facts = [
        article.outlet.clone(),
        article.date.map(|date| date.to_string()),
        article.author.clone(),
        names::english_name(&article.language).map(str::to_owned),
        (one.entry.quotes > 0).then(|| count(one.entry.quotes as usize, "quote", "quotes")),
        article.url.clone(),
        Some(place),
    ];
    let facts: Vec<String> = facts.iter().flatten().map(|fact| line(fact)).collect();
    facts.join(if ascii { " | " } else { " · " })
}

/// A paragraph in lines that can be read on a terminal; in a pipe it stays whole.
fn lines(text: &str, paragraph: Span, out: &Out) -> Vec<Span> {
    let Some(width) = out.width else {
        return vec![paragraph];
    };
    wrap(text, paragraph, width.min(READABLE))
        .into_iter()
        .map(|line| line.trimmed(text))
        .collect()
}

/// The words of a line, with what somebody said standing out.
fn words(one: &Annotated, line: Span, out: &Out) -> String {
    let text = &one.article.text;
    if !one.article.is_story(line) {
        return out
            .styled(&visible(line.of(text)), Emphasis::Quiet)
            .into_owned();
    }
    let quotes = &one.annotations.quotes;
    let first = quotes.partition_point(|quote| quote.marked.end <= line.start);
    let mut words = String::new();
    let mut at = line.start;
    for quote in quotes[first..]
        .iter()
        .take_while(|quote| quote.marked.start < line.end)
        .filter(|quote| quote.kind != Kind::Indirect)
    {
        let start = quote.marked.start.clamp(at, line.end);
        let end = quote.marked.end.clamp(start, line.end);
        words += &visible(Span::new(at, start).of(text));
        words += &out.styled(&visible(Span::new(start, end).of(text)), Emphasis::Quoted);
        at = end;
    }
    words + &visible(Span::new(at, line.end).of(text))
}

fn with_counts(countries: &[&Country]) -> Vec<String> {
    let name = |country: &&Country| {
        format!(
            "{} ({})",
            english_name(country.code),
            country.mentions.len()
        )
    };
    countries.iter().map(name).collect()
}

/// Prints a list under its heading, if there is something in it.
fn names(heading: &str, names: &[String], out: &mut Out) -> io::Result<()> {
    if names.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n{}", out.styled(heading, Emphasis::Strong))?;
    writeln!(out, "  {}", names.join(", "))
}
