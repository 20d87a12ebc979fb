//! Bytes into text, whatever the encoding.
//!
//! In order: byte order mark, the page's own declaration, UTF-8 if the whole is valid, detection, Windows-1252. Detection
//! may guess wrong, but a letter or a quote mark of Windows-1252 (0x80 to 0x9F) never becomes a control character.

use std::borrow::Cow;
use std::cell::OnceCell;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// Declarations stand in the first bytes of a page.
const DECLARED_WITHIN: usize = 4096;
/// This much is looked at to tell text from other bytes.
const PROBE: usize = 64 << 10;

/// The text in `bytes`, or `None` if they are not text.
#[must_use]
pub fn decode(bytes: &[u8]) -> Option<Cow<'_, str>> {
    let (encoding, mark) = match Encoding::for_bom(bytes) {
        Some((encoding, mark)) => (Some(encoding), mark),
        None => (wide(bytes), 0),
    };
    let bytes = &bytes[mark..];
    if let Some(encoding) = encoding {
        return Some(encoding.decode_without_bom_handling(bytes).0);
    }
    if is_binary(bytes) {
        return None;
    }
    let utf8 = std::str::from_utf8(bytes);
    if bytes.is_ascii() && declared(bytes).is_none_or(Encoding::is_ascii_compatible) {
        // ISO-2022-JP is not ASCII compatible, though it is written in ASCII bytes.
        return utf8.ok().map(Cow::Borrowed);
    }
    match utf8 {
        // Letters that happen to be valid UTF-8 are UTF-8, whatever the page declares.
        Ok(text) if !bytes.is_ascii() => Some(repaired(Cow::Borrowed(text))),
        _ => Some(legacy(bytes)),
    }
}

/// True for UTF-16, in which the end of a line is more than one byte.
#[must_use]
pub fn is_wide(bytes: &[u8]) -> bool {
    let marked = Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
    marked
        .or_else(|| wide(bytes))
        .is_some_and(|encoding| encoding != UTF_8)
}

/// The text in one line of a file that begins with `head`, or `None` if it is not text. It depends on nothing else in the
/// file.
#[must_use]
pub fn decode_line<'a>(line: &'a [u8], head: &Head<'_>) -> Option<Cow<'a, str>> {
    if let Ok(text) = std::str::from_utf8(line) {
        return Some(repaired(Cow::Borrowed(text)));
    }
    if is_binary(line) {
        return None;
    }
    let text = match head.encoding() {
        Some(encoding) if encoding == UTF_8 => {
            let has_letters = line.utf8_chunks().any(|chunk| !chunk.valid().is_ascii());
            has_letters.then(|| String::from_utf8_lossy(line))
        }
        Some(encoding) if !is_mostly_utf8(line) => cleanly(line, encoding),
        _ => None,
    };
    text.map(repaired).or_else(|| decode(line))
}

/// The beginning of a file, by which lines that could be many things are understood.
pub struct Head<'a> {
    bytes: &'a [u8],
    encoding: OnceCell<Option<&'static Encoding>>,
}

impl<'a> Head<'a> {
    /// Of a file that begins with `bytes`; more than [`PROBE`] of them are not looked at.
    pub fn new(bytes: &'a [u8]) -> Self {
        Self {
            bytes: &bytes[..bytes.len().min(PROBE)],
            encoding: OnceCell::new(),
        }
    }

    /// How it is written; `None` if nothing but ASCII is in it.
    fn encoding(&self) -> Option<&'static Encoding> {
        *self.encoding.get_or_init(|| {
            // The last letter may be cut.
            let is_utf8 = std::str::from_utf8(self.bytes)
                .map_or_else(|error| error.error_len().is_none(), |_| true);
            match () {
                () if self.bytes.is_ascii() => None,
                () if is_utf8 || is_mostly_utf8(self.bytes) => Some(UTF_8),
                () => Some(guess(self.bytes)),
            }
        })
    }
}

/// Bytes that are not UTF-8, or not only.
fn legacy(bytes: &[u8]) -> Cow<'_, str> {
    let named = declared(bytes).filter(|named| *named != UTF_8);
    if let Some(text) = named.and_then(|named| cleanly(bytes, named)) {
        return repaired(text);
    }
    if is_mostly_utf8(bytes) {
        return repaired(String::from_utf8_lossy(bytes));
    }
    repaired(cleanly(bytes, guess(bytes)).unwrap_or_else(|| WINDOWS_1252.decode(bytes).0))
}

/// The encoding of bytes that are not UTF-8, most likely.
fn guess(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(&bytes[..bytes.len().min(4 * PROBE)], true);
    detector.guess(None, Utf8Detection::Deny)
}

/// The text in `encoding`, unless there are bytes that it does not know.
fn cleanly<'a>(bytes: &'a [u8], encoding: &'static Encoding) -> Option<Cow<'a, str>> {
    encoding.decode_without_bom_handling_and_without_replacement(bytes)
}

/// UTF-16 without a mark: zero bytes, and nearly all of them in the same half of each pair.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let probe = &bytes[..bytes.len().min(4096) & !1];
    let mut zeros = [0_usize; 2];
    for (at, _) in probe.iter().enumerate().filter(|(_, byte)| **byte == 0) {
        zeros[at % 2] += 1;
    }
    let [high, low] = zeros;
    let enough = probe.len() / 32;
    let encoding = match () {
        () if low > enough && high * 16 <= low => UTF_16LE,
        () if high > enough && low * 16 <= high => UTF_16BE,
        () => return None,
    };
    let (text, broken) = encoding.decode_without_bom_handling(probe);
    let odd = text
        .chars()
        .filter(|c| c.is_control() && !c.is_whitespace());
    (!broken && odd.count() * 100 <= text.len()).then_some(encoding)
}

/// True for bytes that no text has: more than one in fifty is a control.
fn is_binary(bytes: &[u8]) -> bool {
    let probe = &bytes[..bytes.len().min(PROBE)];
    let odd = probe
        .iter()
        .filter(|byte| matches!(byte, 0..=8 | 14..=26 | 28..=31 | 127));
    odd.count() * 50 > probe.len()
}

/// True if a bad byte is an accident in a text that is UTF-8 elsewhere: a cut record, one pasted word.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let (mut good, mut bad) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        // Bytes that continue a letter are as many as the letters of more than one byte, or more.
        good += chunk
            .valid()
            .bytes()
            .filter(|byte| byte & 0xc0 == 0x80)
            .count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    good > 4 * bad
}

/// The encoding that a page names in its `<meta>` or its XML declaration.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(DECLARED_WITHIN)];
    let head = head.trim_ascii_start();
    if head.first() != Some(&b'<') {
        return None;
    }
    ["charset=", "encoding="].iter().find_map(|key| {
        let at = find_ignoring_case(head, key.as_bytes())? + key.len();
        let rest = head[at..].trim_ascii_start();
        let rest = rest
            .strip_prefix(b"\"")
            .or(rest.strip_prefix(b"'"))
            .unwrap_or(rest);
        let end = rest
            .iter()
            .position(|byte| !byte.is_ascii_alphanumeric() && !b"-_:.".contains(byte))?;
        Encoding::for_label(&rest[..end])
    })
}

fn find_ignoring_case(text: &[u8], word: &[u8]) -> Option<usize> {
    text.windows(word.len())
        .position(|window| window.eq_ignore_ascii_case(word))
}

/// The same text with letters and quote marks of Windows-1252 where somebody took it for Latin-1: U+0093 is “, not a control.
#[must_use]
pub fn repaired(text: Cow<'_, str>) -> Cow<'_, str> {
    // In UTF-8 these controls are 0xC2 and a byte below 0xA0. A text with nothing but U+0085 has old line ends.
    let wrong = |text: &str| {
        memchr::memchr_iter(0xc2, text.as_bytes())
            .any(|at| matches!(text.as_bytes()[at + 1], 0x80..=0x84 | 0x86..=0x9f))
    };
    if !wrong(&text) {
        return text;
    }
    let right = |c: char| match c {
        '\u{80}'..='\u{9f}' => WINDOWS_1252
            .decode(&[c as u8])
            .0
            .chars()
            .next()
            .unwrap_or(c),
        c => c,
    };
    Cow::Owned(text.chars().map(right).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_at_the_start_decides() {
        assert_eq!(decode("\u{feff}Grüße".as_bytes()).unwrap(), "Grüße");
        assert_eq!(decode(b"\xff\xfeG\0r\0\xfc\0\xdf\0e\0").unwrap(), "Grüße");
        assert_eq!(decode(b"\xfe\xff\0G\0r\0\xfc\0\xdf\0e").unwrap(), "Grüße");
    }

    #[test]
    fn wide_text_is_known_by_its_zero_bytes() {
        let text = "Путин и Ким подписали договор. Das war am Mittwoch.";
        let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(decode(&little).unwrap(), text);
        assert_eq!(decode(&big).unwrap(), text);
    }

    #[test]
    fn a_page_is_believed_unless_its_letters_say_otherwise() {
        let russian = b"<meta charset=\"windows-1251\"><p>\xcf\xf3\xf2\xe8\xed".as_slice();
        assert!(decode(russian).unwrap().ends_with("Путин"));
        let lie = "<meta charset=iso-8859-1><p>Grüße";
        assert_eq!(decode(lie.as_bytes()).unwrap(), lie);
        let japanese = b"<meta charset=iso-2022-jp>\x1b$B$3$s$K$A$O\x1b(B".as_slice();
        assert!(decode(japanese).unwrap().ends_with("こんにちは"));
    }

    #[test]
    fn marks_of_windows_are_never_controls() {
        assert_eq!(
            decode(b"\x84Gut\x93, sagte er \x96 gr\xfc\xdfend.").unwrap(),
            "„Gut“, sagte er – grüßend."
        );
        assert_eq!(decode("\u{93}Good\u{94}".as_bytes()).unwrap(), "“Good”");
        assert_eq!(
            decode("old\u{85}lines".as_bytes()).unwrap(),
            "old\u{85}lines"
        );
    }

    #[test]
    fn one_bad_byte_does_not_spoil_the_rest() {
        let mut bytes = "Präsident Müller grüßt die Fußgänger; Größe zählt "
            .repeat(2)
            .into_bytes();
        bytes.push(0xe4);
        assert!(decode(&bytes).unwrap().starts_with("Präsident Müller"));
    }

    #[test]
    fn a_line_is_written_as_the_file_begins() {
        let line = |line: &[u8], head: &[u8]| {
            let text = decode_line(line, &Head::new(head)).unwrap();
            text.into_owned()
        };
        let polish = b"Pose\xb3 powiedzia\xb3, \xbfe to nie jest \xb3atwe. \xa3\xf3d\x9f i Gda\xf1sk czekaj\xb9.";
        assert_eq!(line(b"\x8cwit", polish), "Świt");
        assert_eq!(line("Świt".as_bytes(), polish), "Świt");
        let utf8 = "Größe zählt".as_bytes();
        assert_eq!(
            line(b"\xe2\x80\x9cSo\xe2\x80\x9d, \xe4", utf8),
            "“So”, \u{fffd}"
        );
        assert_eq!(line(b"\x93So\x94", utf8), "“So”");
    }

    #[test]
    fn what_is_not_text_is_not_guessed_at() {
        assert_eq!(decode(&(0..=255).collect::<Vec<u8>>()), None);
        assert_eq!(decode(&[0; 100]), None);
    }
}
