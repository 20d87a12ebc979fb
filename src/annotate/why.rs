//! Why a quote has its speaker, in words: the rule and its cue, how sure it is, and the way from "he" to the name. The reader and
//! `quotes --explain` show the same.

use crate::annotate::{Annotations, Confidence, Kind, Quote, Rule, Speaker};
use crate::article::{Article, Headline};
use crate::text::Span;
use crate::text::clean;

/// Why a quote has its speaker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Why {
    /// The rule as a sentence, with the cue: "The speaker is named after the quote, with “said”."
    pub rule: String,
    /// How sure that is, as a sentence.
    pub confidence: &'static str,
    /// From the words at the quote to the name.
    pub way: Vec<Step>,
}

/// One place on the way to the name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its words, on one line.
    pub words: String,
    /// Where they stand; `None` for a name that the article does not write so.
    pub span: Option<Span>,
    /// The same for people, "paragraph 2", if they do not stand right at the quote.
    pub place: Option<String>,
}

impl Why {
    /// Why `quote` has its speaker; `annotations` are those of `article`, and the quote is one of them.
    #[must_use]
    pub fn new(article: &Article, annotations: &Annotations, quote: &Quote) -> Self {
        // Who is told by the reader has no words in the text.
        let named = quote.speaker.as_ref();
        let named = named.filter(|speaker| !speaker.surface.is_empty());
        let way = named.map(|speaker| {
            let mut way = way(article, annotations, speaker);
            // The words at the quote are before the reader's eyes; those of an earlier quote are not.
            let here = [quote.marked.start, quote.marked.end].map(|byte| paragraph(article, byte));
            if let Some(first) = way.first_mut()
                && let Some(span) = first.span
                && here.contains(&paragraph(article, span.start))
            {
                first.place = None;
            }
            way
        });
        Self {
            rule: rule(quote, &article.text),
            confidence: match quote.confidence {
                _ if quote.speaker.is_none() || quote.rule == Rule::Told => "",
                Confidence::Certain => "This is certain.",
                Confidence::Likely => "This is likely.",
                Confidence::Weak => "This is a guess.",
            },
            way: way.unwrap_or_default(),
        }
    }

    /// Rule and confidence on one line.
    #[must_use]
    pub fn reason(&self) -> String {
        format!("{} {}", self.rule, self.confidence)
            .trim_end()
            .to_owned()
    }

    /// The way on one line: "he ← the minister (paragraph 2) ← Anna Berg (headline)". Nothing if the words at the quote are
    /// the name.
    #[must_use]
    pub fn line(&self) -> Option<String> {
        let is_told = self.way.len() > 1 || self.way.iter().any(|step| step.place.is_some());
        let steps: Vec<String> = self
            .way
            .iter()
            .map(|step| match &step.place {
                Some(place) => format!("{} ({place})", step.words),
                None => step.words.clone(),
            })
            .collect();
        is_told.then(|| steps.join(" ← "))
    }
}

/// From the words at the quote to the name.
fn way(article: &Article, annotations: &Annotations, speaker: &Speaker) -> Vec<Step> {
    let mut spans = annotations.chain(speaker, &article.text);
    spans.insert(0, speaker.surface);
    let mut way: Vec<Step> = spans
        .into_iter()
        .map(|span| Step {
            words: clean::line(span.of(&article.text)),
            span: Some(span),
            place: Some(paragraph(article, span.start)),
        })
        .collect();
    let name = clean::line(&speaker.name);
    if way.last().is_some_and(|last| !last.words.contains(&name)) {
        way.push(Step {
            words: name,
            span: None,
            place: None,
        });
    }
    way
}

/// "headline", "paragraph 3": where `byte` stands, counted as the reader shows the article.
fn paragraph(article: &Article, byte: usize) -> String {
    if article.headline_is != Headline::Derived && byte < article.headline.end {
        return "headline".to_owned();
    }
    let number = article
        .paragraphs
        .iter()
        .filter(|span| {
            article.headline_is != Headline::FirstLine || !span.overlaps(article.headline)
        })
        .take_while(|span| span.start <= byte)
        .count();
    format!("paragraph {number}")
}

/// The rule as a sentence.
fn rule(quote: &Quote, text: &str) -> String {
    let what = match quote.kind {
        Kind::Direct => "the quote",
        Kind::Fragment | Kind::Indirect => "the words",
    };
    let words = quote
        .cue
        .map(|cue| (cue, clean::line(cue.of(text))))
        .filter(|(_, words)| words.contains(char::is_alphabetic));
    let cue = match &words {
        Some((_, words)) => format!(", with “{words}”"),
        None => String::new(),
    };
    let is_behind = |span: Span| span.start >= quote.span.end;
    match quote.rule {
        Rule::After | Rule::Before => {
            let speaker = quote.speaker.as_ref().map(|speaker| speaker.surface);
            let is_named_behind = speaker.map_or(quote.rule == Rule::After, is_behind);
            match words {
                _ if is_named_behind => format!("The speaker is named after {what}{cue}."),
                // "The ministry was angry. “…”, it was said"
                Some((span, words)) if is_behind(span) => {
                    format!("The speaker is named before {what}, and meant by “{words}” after it.")
                }
                _ => format!("The speaker is named before {what}{cue}."),
            }
        }
        Rule::Source => format!("The speaker is named as the source{cue}."),
        Rule::Carry => format!("The speaker of the words before goes on{cue}."),
        Rule::Subject => {
            "No word of saying leads there: the sentence, or the one before, is about this speaker."
                .to_owned()
        }
        Rule::Intro => format!("The paragraph before leads to {what}{cue}."),
        Rule::Echo => format!("The headline repeats a quote of the text{cue}."),
        Rule::Turn => format!("The speaker and a colon stand before {what}."),
        Rule::Told => "You said so.".to_owned(),
        Rule::None => "Nobody is named.".to_owned(),
    }
}
