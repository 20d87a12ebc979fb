//! `whosaid quotes`: one line a quote, with its speaker, and on request why it is theirs.

use std::cell::LazyCell;
use std::io::{self, Write};
use std::ops::ControlFlow;
use std::sync::Arc;

use clap::{Args, ValueEnum};
use roaring::RoaringBitmap;

use crate::annotate::why::Why;
use crate::annotate::{Confidence, Kind, Party, Quote};
use crate::catalog::query::Node;
use crate::catalog::sought::{Searchable, Sought};
use crate::catalog::{Annotated, Catalog, Names, Organisation, Organisations, Query, Term};
use crate::cli::arguments::Common;
use crate::cli::input::Input;
use crate::cli::json::{self, Quotation};
use crate::cli::print::{Emphasis, Out};
use crate::text::clean::line;
use crate::text::wrap::cells;
use crate::user::Corrections;

/// List the quotes: date, outlet, speaker, words
#[derive(Debug, Args)]
#[command(after_long_help = "\
--by and --match choose among the quotes: who said it, and words that are in it.
The other filters, and the other conditions of --match, choose the articles.

A question mark behind a speaker says that it is a guess, and alone, that nobody
is named.

A JSON record has id, path, title, date, outlet, in, start, end, text, kind,
speaker, speaker_text, speaker_is, via, cue, rule and confidence. start and end
count Unicode code points in what `in` names: text or title.

kind        direct, fragment, indirect
speaker_is  person, organisation, office, other
via         the places that lead from speaker_text to the speaker
rule        after, before, carry, subject, intro, source, echo, turn, told, none:
            why it is this speaker; told: you said so
confidence  certain, likely, weak

Examples:
  whosaid quotes archive --by miller --match threat
  whosaid quotes archive --match 'threat (by:miller or by:blinken) -country:kp'
  whosaid quotes archive --by miller --fragments --indirect
  whosaid quotes archive --explain --min-confidence likely
  whosaid quotes archive --json | jq -r '[.speaker, .text] | @tsv'")]
pub struct Arguments {
    /// Say why it is this speaker: the rule, how sure it is, and the way from "he" to the name
    #[arg(long)]
    pub explain: bool,
    /// Also one or two quoted words with a source, which do not count as quotes
    #[arg(long)]
    pub fragments: bool,
    /// Also what somebody said in the words of the article
    #[arg(long)]
    pub indirect: bool,
    /// Only this kind: direct, fragment or indirect
    #[arg(long, value_name = "KIND", hide_possible_values = true)]
    #[arg(conflicts_with_all = ["fragments", "indirect"])]
    pub only: Option<Only>,
    /// Only quotes whose speaker is at least so sure: certain, likely or weak
    #[arg(long, value_name = "LEVEL", hide_possible_values = true)]
    pub min_confidence: Option<Sure>,
    #[command(flatten)]
    pub common: Common,
}

/// A kind of quote, as it is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Only {
    Direct,
    Fragment,
    Indirect,
}

/// How sure a speaker must be, as it is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Sure {
    Certain,
    Likely,
    Weak,
}

impl Arguments {
    /// True if quotes of this kind are wanted.
    fn wants(&self, kind: Kind) -> bool {
        match (self.only, kind) {
            (Some(only), _) => only.kind() == kind,
            (None, Kind::Direct) => true,
            (None, Kind::Fragment) => self.fragments,
            (None, Kind::Indirect) => self.indirect,
        }
    }

    /// True if the speaker of `quote` is sure enough. Where somebody is asked for, nobody is not enough.
    fn trusts(&self, quote: &Quote) -> bool {
        self.min_confidence
            .is_none_or(|least| quote.speaker.is_some() && quote.confidence >= least.confidence())
    }
}

impl Only {
    const fn kind(self) -> Kind {
        match self {
            Self::Direct => Kind::Direct,
            Self::Fragment => Kind::Fragment,
            Self::Indirect => Kind::Indirect,
        }
    }
}

impl Sure {
    const fn confidence(self) -> Confidence {
        match self {
            Self::Certain => Confidence::Certain,
            Self::Likely => Confidence::Likely,
            Self::Weak => Confidence::Weak,
        }
    }
}

/// Prints every quote that is wanted, in the order of reading.
pub fn run(arguments: &Arguments, input: &mut Input, out: &mut Out) -> io::Result<()> {
    let limit = arguments.common.filters.limit();
    let query = std::mem::take(&mut input.query);
    // For the catalog nobody is quoted whose words are only told.
    let (articles, quotes) = parts(&query, !arguments.wants(Kind::Indirect));
    input.query = articles;
    let empty = input.catalog();
    let corrections = Arc::clone(&input.corrections);
    input.each(&mut |one| {
        for number in found(one, &quotes, &empty, &corrections) {
            let quote = &one.annotations.quotes[number as usize];
            if !arguments.wants(quote.kind) || !arguments.trusts(quote) {
                continue;
            }
            if out.printed >= limit {
                return Ok(ControlFlow::Break(()));
            }
            if arguments.common.json {
                json::line(out, &Quotation::new(&one.article, &one.annotations, quote))?;
            } else {
                print(one, quote, out)?;
                if arguments.explain {
                    explain(one, quote, out)?;
                }
            }
            out.printed += 1;
        }
        Ok(ControlFlow::Continue(()))
    })
}

/// What `query` asks of the articles, and what it asks of each quote: its free words, and all conditions that are about who
/// said it and about the words in it. If `is_quoted`, only in articles that quote somebody such quotes are looked for.
fn parts(query: &Query, is_quoted: bool) -> (Query, Query) {
    let (mut articles, mut quotes) = (Query::default(), Query::default());
    for node in query.conditions() {
        let is_of_articles = !node.terms().into_iter().any(is_of_quotes);
        let is_by = matches!(node, Node::Term(Term::By(_)));
        if is_of_articles || is_by && is_quoted {
            articles = articles.and(node.clone());
        }
        if !is_of_articles {
            quotes = quotes.and(node.clone());
        }
    }
    let words = query.words().split_whitespace().map(str::to_owned);
    quotes.extend(words.map(|word| Node::Term(Term::Word(word))));
    (articles, quotes)
}

/// True for what may be true of one quote and not of the next.
fn is_of_quotes(term: &Term) -> bool {
    matches!(
        term,
        Term::By(_) | Term::Word(_) | Term::Phrase(_) | Term::Prefix(_)
    )
}

/// Which quotes of an article answer `query`. What it asks of the article is answered by a catalog of this article alone;
/// `empty` is one of none.
fn found(
    one: &Annotated,
    query: &Query,
    empty: &Catalog,
    corrections: &Corrections,
) -> RoaringBitmap {
    let quotes = &one.annotations.quotes;
    let all: RoaringBitmap = (0..quotes.len() as u32).collect();
    if query.is_empty() {
        return all;
    }
    let texts: Vec<LazyCell<Searchable, _>> = quotes
        .iter()
        .map(|quote| LazyCell::new(|| Searchable::new([quote.span.of(&one.article.text)])))
        .collect();
    let with = |sought: &Sought| -> RoaringBitmap {
        let is_in = |number: &u32| sought.is_in(&texts[*number as usize]);
        all.iter().filter(is_in).collect()
    };
    let speakers = LazyCell::new(|| speakers(one, corrections));
    let alone = LazyCell::new(|| {
        let mut catalog = empty.clone();
        catalog.add(Arc::clone(&one.entry));
        catalog
    });
    let mut found = query.set(
        &mut |term| match (term, Sought::new(term)) {
            (_, Some(sought)) => with(&sought),
            (Term::By(name), None) => {
                let (people, organisations) = &*speakers;
                people.find(name) | organisations.find(name)
            }
            _ if alone.set(term).is_empty() => RoaringBitmap::new(),
            _ => all.clone(),
        },
        &all,
    );
    for word in Sought::each(query.words()) {
        found &= with(&word);
    }
    found
}

/// Who says the quotes of an article, with their numbers: whoever is looked for as the catalog looks for names.
fn speakers(one: &Annotated, corrections: &Corrections) -> (Names, Organisations) {
    let mut speakers = Names::default();
    speakers.keep_apart(&corrections.apart());
    for (number, quote) in (0..).zip(&one.annotations.quotes) {
        if let Some(speaker) = &quote.speaker {
            speakers.add(&speaker.name, number);
            for other in corrections.aliases(&speaker.name) {
                speakers.add(other, number);
            }
        }
    }
    (speakers, bodies(one, corrections))
}

/// The organisations and offices of an article, with the numbers of their quotes.
fn bodies(one: &Annotated, corrections: &Corrections) -> Organisations {
    let mut organisations = Organisations::default();
    for (number, quote) in (0..).zip(&one.annotations.quotes) {
        if let Some(Party::Body(body)) = quote.speaker.as_ref().map(|speaker| speaker.party) {
            let body = Organisation::new(&one.annotations.bodies[body], true);
            let others = corrections.aliases(&body.name).iter().map(String::as_str);
            organisations.add(&body, others, number);
        }
    }
    organisations
}

fn print(one: &Annotated, quote: &Quote, out: &mut Out) -> io::Result<()> {
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
    )
}

/// Prints why the quote has its speaker: the rule, and the way to the name if there is one.
fn explain(one: &Annotated, quote: &Quote, out: &mut Out) -> io::Result<()> {
    let why = Why::new(&one.article, &one.annotations, quote);
    for words in std::iter::once(why.reason()).chain(why.line()) {
        let words = if out.ascii {
            words.replace('←', "<-").replace(['“', '”'], "\"")
        } else {
            words
        };
        writeln!(out, "    {}", out.styled(&words, Emphasis::Quiet))?;
    }
    Ok(())
}

/// The words as shown: with their marks, and what is no quote called what it is. A mark that is repeated at the
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
        Kind::Direct => words,
        Kind::Fragment | Kind::Indirect => format!("{}: {words}", json::kind(quote.kind)),
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

/// `text` in at least `width` cells. What is longer stands out of line: quotes come one by one, so nobody knows the longest.
fn pad(text: &str, width: usize) -> String {
    let missing = width.saturating_sub(cells(text));
    format!("{text}{}", " ".repeat(missing))
}
