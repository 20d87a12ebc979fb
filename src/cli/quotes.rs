//! `whosaid quotes`: one line a quote, with its speaker, and on request why it is theirs.

use std::io::{self, Write};
use std::ops::ControlFlow;

use clap::Args;
use roaring::RoaringBitmap;

use crate::annotate::{Confidence, Kind, Quote, Rule};
use crate::catalog::{Annotated, Names};
use crate::cli::arguments::Common;
use crate::cli::input::Input;
use crate::cli::json::{self, Quotation};
use crate::cli::print::{Emphasis, Out};
use crate::text::clean::line;
use crate::text::wrap::cells;

/// List the quotes: date, outlet, speaker, words
#[derive(Debug, Args)]
#[command(after_long_help = "\
--by and --match choose among the quotes: who said it, and words that are in it.
The other filters choose the articles.

A JSON record has id, path, title, date, outlet, in, start, end, text, kind,
speaker, speaker_text, cue, rule and confidence. start and end count Unicode
code points in what `in` names: text or title.

kind        direct, fragment, indirect
rule        after, before, carry, subject, intro, continued, source, echo,
            turn, told, none: why it is this speaker; told: you said so
confidence  certain, likely, weak

Examples:
  whosaid quotes archive --by miller --match threat
  whosaid quotes archive --explain
  whosaid quotes archive --json | jq -r '[.speaker, .text] | @tsv'")]
pub struct Arguments {
    /// Say by which rule each speaker was found
    #[arg(long)]
    pub explain: bool,
    #[command(flatten)]
    pub common: Common,
}

/// Prints every quote that is wanted, in the order of reading.
pub fn run(arguments: &Arguments, input: &mut Input, out: &mut Out) -> io::Result<()> {
    let filters = &arguments.common.filters;
    let limit = filters.limit();
    // Here the words are looked for in the quotes, not in the headlines.
    let words = std::mem::take(&mut input.query.words);
    input.each(&mut |one| {
        for number in wanted(one, &filters.by, &words) {
            let quote = &one.annotations.quotes[number as usize];
            if out.printed >= limit {
                return Ok(ControlFlow::Break(()));
            }
            if arguments.common.json {
                json::line(out, &Quotation::new(&one.article, quote))?;
            } else {
                print(one, quote, arguments.explain, out)?;
            }
            out.printed += 1;
        }
        Ok(ControlFlow::Continue(()))
    })
}

/// Which quotes of an article are by speakers of these names and have these words: names and words are looked for as the
/// catalog looks for names.
fn wanted(one: &Annotated, by: &[String], words: &str) -> RoaringBitmap {
    let quotes = &one.annotations.quotes;
    let mut wanted: RoaringBitmap = (0..)
        .zip(quotes)
        .filter(|(_, quote)| quote.kind != Kind::Indirect)
        .map(|(number, _)| number)
        .collect();
    if !by.is_empty() {
        let mut speakers = Names::default();
        for (number, quote) in (0..).zip(quotes) {
            if let Some(speaker) = &quote.speaker {
                speakers.add(&speaker.name, number);
            }
        }
        for name in by {
            wanted &= speakers.find(name);
        }
    }
    if !words.trim().is_empty() {
        let mut texts = Names::default();
        for (number, quote) in (0..).zip(quotes) {
            texts.add(quote.span.of(&one.article.text), number);
        }
        wanted &= texts.find(words);
    }
    wanted
}

fn print(one: &Annotated, quote: &Quote, explain: bool, out: &mut Out) -> io::Result<()> {
    let article = &one.article;
    let date = article.date.map_or(String::new(), |date| date.to_string());
    let outlet = line(article.outlet.as_deref().unwrap_or_default());
    let words = said(quote, &article.text);
    writeln!(
        out,
        "{}  {}  {}  {}",
        pad(&date, 10),
        pad(&outlet, 16),
        pad(&speaker(quote), 24),
        out.styled(&words, Emphasis::Quoted),
    )?;
    if explain {
        let words = line(&reason(quote, &article.text));
        writeln!(out, "    {}", out.styled(&words, Emphasis::Quiet))?;
    }
    Ok(())
}

/// The words as shown: with their marks, or with what is told instead of said called so. A mark that is repeated at the
/// start of each paragraph is shown once.
pub fn said(quote: &Quote, text: &str) -> String {
    let marked = quote.marked.of(text);
    let opening = &text[quote.marked.start..quote.span.start];
    let paragraphs: Vec<&str> = marked
        .lines()
        .enumerate()
        .map(
            |(number, words)| match words.trim().strip_prefix(opening.trim()) {
                Some(rest) if number > 0 => rest,
                _ => words,
            },
        )
        .filter(|words| !words.trim().is_empty())
        .collect();
    let words = line(&paragraphs.join(" "));
    match quote.kind {
        Kind::Indirect => format!("indirect: {words}"),
        Kind::Direct | Kind::Fragment => words,
    }
}

/// The speaker as shown: a guess has a question mark, nobody is only that.
pub fn speaker(quote: &Quote) -> String {
    let mark = match quote.confidence {
        Confidence::Weak => "?",
        Confidence::Likely | Confidence::Certain => "",
    };
    let name = quote.speaker.as_ref().map_or("?", |speaker| &speaker.name);
    line(name.trim_end_matches('?')) + if name == "?" { "?" } else { mark }
}

/// Why this speaker: "after the quote: sagt; Miller; certain".
fn reason(quote: &Quote, text: &str) -> String {
    let rule = match quote.rule {
        Rule::After => "after the quote",
        Rule::Before => "before the quote",
        Rule::Carry => "the speaker of the earlier half",
        Rule::Subject => "the subject of the sentence, or the person named before",
        Rule::Intro => "the paragraph before leads to it",
        Rule::Source => "named as the source",
        Rule::Echo => "the headline repeats a quote of the text",
        Rule::Turn => "a turn of a transcript",
        Rule::Told => "you said so",
        Rule::None => "nobody is named",
    };
    let rule = match quote.cue {
        Some(cue) => format!("{rule}: {}", cue.of(text)),
        None => rule.to_owned(),
    };
    let Some(speaker) = &quote.speaker else {
        return rule;
    };
    let confidence = json::confidence(quote.confidence);
    match speaker.surface.of(text) {
        "" => rule,
        surface if surface == speaker.name => format!("{rule}; {confidence}"),
        surface => format!("{rule}; \"{surface}\" is {}; {confidence}", speaker.name),
    }
}

/// `text` in at least `width` cells. What is longer stands out of line: quotes come one by one, so nobody knows the longest.
fn pad(text: &str, width: usize) -> String {
    let missing = width.saturating_sub(cells(text));
    format!("{text}{}", " ".repeat(missing))
}
