//! From the parts of a question to its tree. What is not understood is left out and told.

use std::iter::Peekable;

use crate::catalog::query::Problem;
use crate::catalog::query::field::Field;
use crate::catalog::query::lexer::{self, Kind, Quoted, Token};
use crate::catalog::query::tree::{Node, Term};
use crate::text::Span;

/// Nobody types brackets as deep as this; the tree is walked by calls, and its depth must be bounded.
const DEEPEST: usize = 32;

/// The tree of `text`, if it asks anything, and what was not understood.
pub fn parse(text: &str) -> (Option<Node>, Vec<Problem>) {
    let mut parser = Parser {
        text,
        tokens: lexer::tokens(text).peekable(),
        problems: Vec::new(),
    };
    let tree = parser.alternatives(0);
    (tree, parser.problems)
}

struct Parser<'a, T: Iterator<Item = Token>> {
    text: &'a str,
    tokens: Peekable<T>,
    problems: Vec<Problem>,
}

impl<T: Iterator<Item = Token>> Parser<'_, T> {
    /// Reads up to the bracket that closes, or to the end: parts with `or` between them.
    fn alternatives(&mut self, depth: usize) -> Option<Node> {
        let mut alternatives = Vec::new();
        let mut or: Option<Span> = None;
        loop {
            let (all, is_there) = self.side_by_side(depth);
            alternatives.extend(all);
            let next = self.tokens.next_if(|token| token.kind == Kind::Or);
            let here = next.as_ref().map(|token| token.span);
            match (is_there, or, here) {
                (false, None, Some(span)) => {
                    self.wrong(span, "Nothing stands before or.", Some(span.end));
                }
                (false, Some(span), _) => {
                    self.wrong(span, "Nothing stands after or.", Some(self.text.len()));
                }
                _ => {}
            }
            if next.is_none() {
                return Node::any(alternatives);
            }
            or = here;
        }
    }

    /// Reads up to an `or` or the end of the bracket: parts that must all be true, and whether there are any, be it
    /// that they are not in force.
    fn side_by_side(&mut self, depth: usize) -> (Option<Node>, bool) {
        let mut nodes = Vec::new();
        let mut is_there = false;
        let mut is_opposite = false;
        let mut not: Option<Span> = None;
        while let Some(token) = self.tokens.peek() {
            let node = match token.kind {
                Kind::Or => break,
                Kind::Close if depth > 0 => break,
                Kind::And => {
                    self.tokens.next();
                    continue;
                }
                Kind::Not => {
                    not = Some(token.span);
                    is_opposite = !is_opposite;
                    self.tokens.next();
                    continue;
                }
                _ => self.part(depth),
            };
            is_there = true;
            not = None;
            let is_opposite = std::mem::take(&mut is_opposite);
            nodes.extend(node.map(|node| if is_opposite { node.opposite() } else { node }));
        }
        if let Some(span) = not {
            self.wrong(span, "Nothing stands after not.", Some(self.text.len()));
            is_there = true;
        }
        (Node::all(nodes), is_there)
    }

    /// Reads one part; nothing if it is not in force.
    fn part(&mut self, depth: usize) -> Option<Node> {
        let Token { kind, span } = self.tokens.next()?;
        match kind {
            Kind::Open => self.bracket(span, depth),
            Kind::Close => {
                self.wrong(span, "This bracket was not opened.", None);
                None
            }
            Kind::Phrase(words) => {
                self.must_be_closed(span, &words);
                let is_one = lexer::says_something(&words.text);
                is_one.then_some(Node::Term(Term::Phrase(words.text)))
            }
            Kind::Condition(field, _, value) => self.condition(field, &value, span),
            Kind::Unknown(nearest) => {
                let what = format!("There is no such condition; did you mean {nearest}:?");
                self.wrong(span, &what, None);
                None
            }
            _ => word(span.of(self.text)).map(Node::Term),
        }
    }

    fn bracket(&mut self, open: Span, depth: usize) -> Option<Node> {
        if depth == DEEPEST {
            self.wrong(open, "So many brackets are not understood.", None);
            while self.tokens.next().is_some() {}
            return None;
        }
        let inside = self.alternatives(depth + 1);
        if self.tokens.next().is_none() {
            self.wrong(open, "This bracket is not closed.", Some(self.text.len()));
        }
        inside
    }

    fn condition(&mut self, field: Field, value: &Quoted, span: Span) -> Option<Node> {
        self.must_be_closed(span, value);
        match field.term(&value.text) {
            Ok(term) => Some(Node::Term(term)),
            Err(wrong) => {
                let mends = wrong.is_begun.then_some(span.end);
                self.wrong(span, &wrong.what, mends);
                None
            }
        }
    }

    fn must_be_closed(&mut self, span: Span, words: &Quoted) {
        if !words.is_closed {
            self.wrong(
                span,
                "This quotation mark is not closed.",
                Some(self.text.len()),
            );
        }
    }

    /// Notes what is not understood; letters that are typed at `mends` may mend it.
    fn wrong(&mut self, span: Span, what: &str, mends: Option<usize>) {
        self.problems.push(Problem {
            span,
            what: what.to_owned(),
            mends,
        });
    }
}

/// What is looked for by a word; nothing if it has neither letters nor digits.
fn word(text: &str) -> Option<Term> {
    let term = match text.strip_suffix('*') {
        Some(beginning) => Term::Prefix(beginning.trim_end_matches('*').to_owned()),
        None => Term::Word(text.to_owned()),
    };
    lexer::says_something(text).then_some(term)
}
