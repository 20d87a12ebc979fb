//! Overlapping meanings over one text, cut into pieces that can be drawn one after another.

use crate::text::Span;

/// A piece of text in which the same meanings hold from the first byte to the last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece<M> {
    /// The words.
    pub span: Span,
    /// What they mean, in the order in which the meanings were given.
    pub meanings: Vec<M>,
}

/// Cuts `spans` where one begins or ends: pieces in order, without overlaps. Text without a meaning is in no piece.
///
/// `[0..5 a] [3..8 b]` become `[0..3 a] [3..5 a, b] [5..8 b]`.
#[must_use]
pub fn flatten<M: Copy>(spans: &[(Span, M)]) -> Vec<Piece<M>> {
    let mut cuts: Vec<usize> = spans
        .iter()
        .flat_map(|(span, _)| [span.start, span.end])
        .collect();
    cuts.sort_unstable();
    cuts.dedup();

    let mut order: Vec<usize> = (0..spans.len()).collect();
    order.sort_by_key(|&number| spans[number].0.start);
    let mut next = order.into_iter().peekable();
    let mut open: Vec<usize> = Vec::new();
    let mut pieces = Vec::new();
    for pair in cuts.windows(2) {
        let piece = Span::new(pair[0], pair[1]);
        open.retain(|&number| spans[number].0.end > piece.start);
        while let Some(number) = next.next_if(|&number| spans[number].0.start == piece.start) {
            if !spans[number].0.is_empty() {
                open.push(number);
            }
        }
        open.sort_unstable();
        if !open.is_empty() {
            pieces.push(Piece {
                span: piece,
                meanings: open.iter().map(|&number| spans[number].1).collect(),
            });
        }
    }
    pieces
}

/// The pieces that share a byte with `within`, which may begin before it and end after it.
#[must_use]
pub fn over<M>(pieces: &[Piece<M>], within: Span) -> &[Piece<M>] {
    let start = pieces.partition_point(|piece| piece.span.end <= within.start);
    let end = pieces.partition_point(|piece| piece.span.start < within.end);
    &pieces[start..end.max(start)]
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_name_inside_a_quote_has_both_meanings() {
        let quote = (Span::new(0, 20), 'q');
        let name = (Span::new(5, 9), 'n');
        let pieces: Vec<_> = flatten(&[quote, name])
            .into_iter()
            .map(|piece| (piece.span.range(), piece.meanings))
            .collect();
        assert_eq!(
            pieces,
            [
                (0..5, vec!['q']),
                (5..9, vec!['q', 'n']),
                (9..20, vec!['q'])
            ]
        );
    }

    #[test]
    fn text_without_meaning_is_in_no_piece() {
        let pieces = flatten(&[(Span::new(2, 4), ()), (Span::new(6, 8), ())]);
        assert_eq!(pieces.len(), 2);
    }

    #[test]
    fn only_the_pieces_of_a_line_are_looked_at() {
        let pieces = flatten(&[
            (Span::new(0, 4), 'a'),
            (Span::new(4, 9), 'b'),
            (Span::new(20, 22), 'c'),
        ]);
        assert_eq!(over(&pieces, Span::new(3, 20)).len(), 2);
        assert!(over(&pieces, Span::new(10, 20)).is_empty());
    }

    proptest! {
        #[test]
        fn every_byte_keeps_its_meanings(spans in proptest::collection::vec((0usize..40, 0usize..12), 0..12)) {
            let spans: Vec<(Span, usize)> = spans
                .into_iter()
                .enumerate()
                .map(|(number, (start, len))| (Span::new(start, start + len), number))
                .collect();
            let pieces = flatten(&spans);
            for pair in pieces.windows(2) {
                prop_assert!(pair[0].span.end <= pair[1].span.start);
            }
            for byte in 0..60 {
                let wanted: Vec<usize> = spans.iter().filter(|(span, _)| span.contains(byte)).map(|(_, number)| *number).collect();
                let found: Vec<usize> = pieces.iter().filter(|piece| piece.span.contains(byte)).flat_map(|piece| piece.meanings.clone()).collect();
                prop_assert_eq!(wanted, found);
            }
        }
    }
}
