//! Text that is safe to show. Whatever is read from a file passes through here once.
//!
//! Characters are replaced one for one, so that code-point offsets into the record's own text stay true. The screen asks
//! [`is_safe`] again for every cell that it draws.

use std::borrow::Cow;

use unicode_normalization::char::is_combining_mark;

/// Stands for a character that shows nothing: zero-width spaces and joiners, soft hyphens, byte order marks, variation
/// selectors. Drawing and plain printing leave it out (see [`visible`]).
pub const INVISIBLE: char = '\u{ad}';

/// Stands for a character that could command a terminal or reorder its line.
const REPLACED: char = '\u{fffd}';

/// This many marks may stand on one letter. Vietnamese needs two, Hebrew with all its signs four, and a name drowned in
/// marks reaches over the lines above and below.
const MARKS: usize = 8;

/// `raw` with every character that could command a terminal or reorder text replaced one for one: line ends become `\n`,
/// tabs spaces, other controls and the bidi controls U+FFFD, characters of no width [`INVISIBLE`].
///
/// `\r\n` becomes a space and `\n`. What comes out is `\n`, [`INVISIBLE`], or [`is_safe`]; cleaning it again changes nothing.
#[must_use]
pub fn clean(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    let mut before = '\n';
    let mut marks = 0;
    // The beginning of what is copied as it is.
    let mut kept = 0;
    for (at, c) in raw.char_indices() {
        if is_plain(c) {
            before = c;
            marks = 0;
            continue;
        }
        let rest = || raw[at + c.len_utf8()..].chars().next();
        let mut now = replacement(c, before, rest);
        if stacks(now) {
            marks += 1;
            if marks > MARKS {
                now = INVISIBLE;
            }
        } else if now != INVISIBLE && !is_joiner(now) {
            marks = 0;
        }
        if now != c {
            text.push_str(&raw[kept..at]);
            text.push(now);
            kept = at + c.len_utf8();
        }
        before = now;
    }
    text.push_str(&raw[kept..]);
    text
}

/// True if `c` may be sent to a terminal: the one definition, asserted again where cells are drawn and lines are printed.
#[must_use]
pub fn is_safe(c: char) -> bool {
    !c.is_control() && (is_plain(c) || is_joiner(c) || substitute(c).is_none())
}

/// `clean`ed text as it is drawn or printed: without [`INVISIBLE`] characters.
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    if text.contains(INVISIBLE) {
        Cow::Owned(text.replace(INVISIBLE, ""))
    } else {
        Cow::Borrowed(text)
    }
}

/// Any foreign words (a path, a system's error, a name) for one line of the screen or of a pipe: safe, visible, and
/// without line breaks.
#[must_use]
pub fn line(raw: &str) -> String {
    visible(&clean(raw)).replace('\n', " ")
}

/// Most of what is read: letters, digits and signs that need no second look.
const fn is_plain(c: char) -> bool {
    matches!(c, ' '..='~' | '\n' | '\u{a0}'..='\u{ac}' | '\u{ae}'..='\u{2ff}' | '\u{400}'..='\u{482}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')
}

/// What stands for `c`, which follows `before` and is followed by what `after` tells.
fn replacement(c: char, before: char, after: impl Fn() -> Option<char>) -> char {
    match c {
        '\r' if after() == Some('\n') => ' ',
        '\r' => '\n',
        // Persian, Hindi and their relatives spell with joiners; elsewhere they only hide something.
        c if is_joiner(c) => {
            let joins = needs_joiners(before)
                && after().is_some_and(|next| needs_joiners(next) && !is_combining_mark(next));
            if joins { c } else { INVISIBLE }
        }
        c => substitute(c).unwrap_or(c),
    }
}

/// What stands for `c` wherever it is; `None` if it may stay.
const fn substitute(c: char) -> Option<char> {
    match c {
        // Line and page ends of all kinds.
        '\u{0b}' | '\u{0c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\t' => Some(' '),
        '\n' => None,
        c if commands(c) => Some(REPLACED),
        c if shows_nothing(c) => Some(INVISIBLE),
        _ => None,
    }
}

/// True for what could command a terminal, show a line in another order than it has, or stand in no text at all.
const fn commands(c: char) -> bool {
    let control = matches!(c, '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}');
    let reorders = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let annotates = matches!(c, '\u{fff9}'..='\u{fffb}');
    let nothing = matches!(c, '\u{fdd0}'..='\u{fdef}') || (c as u32) & 0xfffe == 0xfffe;
    control || reorders || annotates || nothing
}

/// True for spaces, joiners, operators, selectors, tags and fillers of no width.
///
/// Directional marks are among them, although they are bidi controls: Arabic and Hebrew papers are full of them, and left out
/// they do no harm.
const fn shows_nothing(c: char) -> bool {
    matches!(
        c,
        INVISIBLE
            | '\u{34f}'
            | '\u{61c}'
            | '\u{115f}'
            | '\u{1160}'
            | '\u{17b4}'
            | '\u{17b5}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2060}'..='\u{2065}'
            | '\u{206a}'..='\u{206f}'
            | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{fff0}'..='\u{fff8}'
            | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}

/// The zero-width joiner and non-joiner.
const fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

/// True for the scripts that spell with joiners: Arabic, Syriac, Mongolian, and those of India and its neighbours.
fn needs_joiners(c: char) -> bool {
    let script = matches!(c, '\u{620}'..='\u{8ff}' | '\u{900}'..='\u{dff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{18af}' | '\u{fb50}'..='\u{fdcf}' | '\u{fe70}'..='\u{fefc}');
    script && (c.is_alphabetic() || is_combining_mark(c))
}

/// True for what is drawn into the same cell as the letter before it: marks, and the vowels and finals of spelled-out Hangul.
fn stacks(c: char) -> bool {
    is_combining_mark(c) || matches!(c, '\u{1160}'..='\u{11ff}' | '\u{d7b0}'..='\u{d7fb}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn line_ends_of_all_kinds_become_newlines() {
        assert_eq!(
            clean("a\r\nb\rc\u{85}d\u{2028}e\u{2029}f\u{c}g"),
            "a \nb\nc\nd\ne\nf\ng"
        );
    }

    #[test]
    fn nothing_commands_the_terminal() {
        assert_eq!(
            clean("\u{1b}[31mred\u{9b}2J\u{7}\0\u{7f}"),
            "�[31mred�2J���"
        );
        assert_eq!(clean("a\tb"), "a b");
    }

    #[test]
    fn nothing_reorders_a_line() {
        assert_eq!(
            clean("a\u{202e}b\u{2066}c\u{fff9}d\u{fdd0}e\u{1ffff}f"),
            "a�b�c�d�e�f"
        );
        assert_eq!(visible(&clean("a\u{200f}b\u{61c}c")), "abc");
    }

    #[test]
    fn what_shows_nothing_is_left_out_when_shown() {
        let hidden = "\u{feff}pa\u{200b}ss\u{e0041}wo\u{3164}rd\u{fe0f}\u{200d}";
        assert_eq!(clean(hidden).chars().count(), hidden.chars().count());
        assert_eq!(visible(&clean(hidden)), "password");
    }

    #[test]
    fn scripts_that_spell_with_joiners_keep_them() {
        for word in ["می\u{200c}خواهم", "क्\u{200d}ष", "ශ්\u{200d}රී"] {
            assert_eq!(clean(word), word);
        }
        assert_eq!(visible(&clean("ab\u{200d}cd")), "abcd");
    }

    #[test]
    fn letters_are_not_drowned_in_marks() {
        let drowned = format!("Z{}algo", "\u{301}\u{200b}".repeat(50));
        assert_eq!(
            visible(&clean(&drowned)),
            format!("Z{}algo", "\u{301}".repeat(MARKS))
        );
    }

    #[test]
    fn ordinary_text_of_any_script_is_untouched() {
        for text in [
            "„Größe“ – 5 €, café",
            "Путин",
            "金正恩、平壌",
            "김정은",
            "نص عربي",
            "שלום",
            "ไม่ใช่",
            "Tiếng Việt",
            "👩🏽 🇰🇷",
        ] {
            assert_eq!(clean(text), text);
            assert!(text.chars().all(is_safe));
        }
    }

    fn any_text() -> impl Strategy<Value = String> {
        let odd = prop::sample::select(
            "a\r\n\t\u{1b}\u{9b}\u{85}\u{ad}\u{200c}\u{200d}\u{202e}\u{300}\u{34f}\u{915}\u{94d}\u{1160}\u{feff}\u{e0041}\u{fffe}"
                .chars()
                .collect::<Vec<_>>(),
        );
        prop::collection::vec(prop_oneof![odd, any::<char>()], 0..60).prop_map(String::from_iter)
    }

    proptest! {
        #[test]
        fn every_character_is_replaced_by_one(text in any_text()) {
            prop_assert_eq!(clean(&text).chars().count(), text.chars().count());
        }

        #[test]
        fn cleaning_twice_is_cleaning_once(text in any_text()) {
            prop_assert_eq!(clean(&clean(&text)), clean(&text));
        }

        #[test]
        fn only_safe_characters_come_out(text in any_text()) {
            for c in clean(&text).chars() {
                prop_assert!(c == '\n' || c == INVISIBLE || is_safe(c), "{:?}", c);
            }
            prop_assert!(line(&text).chars().all(is_safe));
        }
    }
}
