//! Machine-readable lines as people type or paste them, brought into the form of the standard.
//!
//! Owns: capitals, blanks, what stands for the filler `<`, letters of other scripts, and where a line ends. Leaves to
//! [`diagnosis`](super::diagnosis): whether the lines hold. Nothing is guessed that a check digit could have told.

use super::LINE;
use crate::look_alike;

/// Length of each of the two lines of a card or visa of size TD2.
pub(super) const TD2_LINE: usize = 36;
/// Length of each of the three lines of a card of size TD1.
pub(super) const TD1_LINE: usize = 30;
/// The shortest part of a single line that can be a line by itself, where a space stands between the two.
const SHORTEST_PART: usize = 28;
/// So many letters K in a row among the fillers at the end of a line are fillers themselves.
const FILLER_RUN: usize = 3;
/// One sign that may stand for one filler or for two.
const GUILLEMET: char = '«';

/// A place in the zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The line, from 1.
    pub line: usize,
    /// The position in it, from 1, as the standard counts.
    pub position: usize,
}

/// Lines in the form of the standard, as far as they can be brought into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Normalised {
    lines: Vec<String>,
    changes: Vec<Change>,
}

/// What was changed. Each kind at most once, in this order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Small letters became capitals.
    Case {
        /// How many, at least one.
        count: usize,
    },
    /// Spaces and invisible signs were taken out.
    Blanks {
        /// How many, at least one.
        count: usize,
    },
    /// Signs like `«` and `‹` became fillers. One `«` stands for one filler or for two, whichever makes the line as
    /// long as it has to be.
    Fillers {
        /// How many signs were replaced, at least one.
        count: usize,
    },
    /// Letters of another script became the Latin letter, or the digit, that they look like.
    LookAlikes {
        /// How many, at least one.
        count: usize,
    },
    /// The zone was divided into lines anew.
    Lines,
    /// Letters K became fillers. A guess by their place: the check digits cannot tell, as K counts 20.
    LetterK {
        /// Where, at least one, ascending.
        places: Vec<Place>,
    },
}

impl Normalised {
    /// The lines, none of them empty; of any number, length and content.
    #[must_use]
    pub fn lines(&self) -> &[String] {
        &self.lines
    }

    /// What was changed; empty if the lines stood in the form already.
    #[must_use]
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// The lines joined by one line feed, as [`Passport::parse`](super::Passport::parse) reads them.
    #[must_use]
    pub fn text(&self) -> String {
        self.lines.join("\n")
    }

    /// The two lines, if they are two of 44 signs of `A`–`Z`, `0`–`9` and `<`.
    #[must_use]
    pub fn td3(&self) -> Option<[&str; 2]> {
        match self.lines.as_slice() {
            [first, second]
                if [first, second].iter().all(|line| line.len() == LINE && line.bytes().all(is_allowed)) =>
            {
                Some([first, second])
            }
            _ => None,
        }
    }
}

/// Whether the standard knows the sign.
pub(super) fn is_allowed(sign: u8) -> bool {
    matches!(sign, b'A'..=b'Z' | b'0'..=b'9' | b'<')
}

/// Brings typed or pasted lines into the form of the standard: two lines or one of both, small letters, spaces,
/// `«` for `<`, letters of other scripts, K for `<` where only a filler makes sense.
///
/// Normalising what this gives changes nothing more. Signs that the standard does not know stay.
/// Source: ICAO Doc 9303, parts 3 (characters) and 4 (TD3), 5 (TD1), 6 (TD2); VAL-06.
#[must_use]
pub fn normalise(text: &str) -> Normalised {
    let mut counts = Counts::default();
    let (parts, mut divided) = parts(text);
    let mut lines: Vec<Vec<char>> = (parts.into_iter())
        .map(|part| expand(&part.chars().filter_map(|sign| counts.read(sign)).collect::<Vec<_>>()))
        .filter(|line| !line.is_empty())
        .collect();
    divided |= divide(&mut lines);
    let places = match lines.as_mut_slice() {
        [first, second] if first.len() == LINE && second.len() == LINE => letters_k(first, second),
        _ => Vec::new(),
    };
    let count = |count: usize, change: Change| (count > 0).then_some(change);
    let changes = [
        count(counts.case, Change::Case { count: counts.case }),
        count(counts.blanks, Change::Blanks { count: counts.blanks }),
        count(counts.fillers, Change::Fillers { count: counts.fillers }),
        count(counts.look_alikes, Change::LookAlikes { count: counts.look_alikes }),
        divided.then_some(Change::Lines),
        count(places.len(), Change::LetterK { places }),
    ];
    Normalised {
        lines: lines.into_iter().map(String::from_iter).collect(),
        changes: changes.into_iter().flatten().collect(),
    }
}

/// The lines as written. One line whose two or three long parts stand apart by spaces is those parts.
fn parts(text: &str) -> (Vec<&str>, bool) {
    let ends = |sign| matches!(sign, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}');
    let lines: Vec<&str> = text.split(ends).filter(|line| !line.trim().is_empty()).collect();
    if let [line] = lines.as_slice() {
        let parts: Vec<&str> = line.split_whitespace().collect();
        if (2..=3).contains(&parts.len()) && parts.iter().all(|part| part.chars().count() >= SHORTEST_PART) {
            return (parts, true);
        }
    }
    (lines, false)
}

/// How many signs were changed, by kind.
#[derive(Default)]
struct Counts {
    case: usize,
    blanks: usize,
    fillers: usize,
    look_alikes: usize,
}

impl Counts {
    /// The sign of the standard for a sign as typed; a [`GUILLEMET`] waits for [`expand`].
    fn read(&mut self, sign: char) -> Option<char> {
        match sign {
            'A'..='Z' | '0'..='9' | '<' => Some(sign),
            'a'..='z' => {
                self.case += 1;
                Some(sign.to_ascii_uppercase())
            }
            '‹' | '〈' | '˂' | '＜' | '﹤' => {
                self.fillers += 1;
                Some('<')
            }
            '«' | '《' | '≪' => {
                self.fillers += 1;
                Some(GUILLEMET)
            }
            _ if look_alike::is_blank(sign) => {
                self.blanks += 1;
                None
            }
            _ => match look_alike::narrow(sign).map(|narrow| narrow.to_ascii_uppercase()).or(look_alike::latin(sign)) {
                Some(known) => {
                    self.look_alikes += 1;
                    Some(known)
                }
                None => Some(sign),
            },
        }
    }
}

/// Writes each guillemet as one filler or as two, whichever gives a length that the standard knows; else as one.
fn expand(line: &[char]) -> Vec<char> {
    let lengths = [LINE, TD2_LINE, TD1_LINE, 2 * LINE, 2 * TD2_LINE, 3 * TD1_LINE];
    let marks = line.iter().filter(|sign| **sign == GUILLEMET).count();
    let twice = !lengths.contains(&line.len()) && lengths.contains(&(line.len() + marks));
    let width = |sign| if twice && sign == GUILLEMET { 2 } else { 1 };
    let known = |sign| if sign == GUILLEMET { '<' } else { sign };
    line.iter().flat_map(|&sign| core::iter::repeat_n(known(sign), width(sign))).collect()
}

/// Divides the zone anew if it stands in one line, or in more than the standard knows, and is as long as all lines of
/// a document together. Whether it did.
fn divide(lines: &mut Vec<Vec<char>>) -> bool {
    let total: usize = lines.iter().map(Vec::len).sum();
    let length = match (total, lines.len()) {
        (_, 0 | 2) => return false,
        (total, _) if total == 2 * LINE => LINE,
        (total, _) if total == 2 * TD2_LINE => TD2_LINE,
        (total, count) if total == 3 * TD1_LINE && count != 3 => TD1_LINE,
        _ => return false,
    };
    let all: Vec<char> = lines.concat();
    *lines = all.chunks(length).map(<[char]>::to_vec).collect();
    true
}

/// Makes fillers of the letters K that can be nothing else, in two lines of 44 signs, and gives their places.
///
/// A name may hold a K anywhere, and end with one. So only these: `PK` at the start; three and more in a row among the
/// fillers at the end of a line or of the optional field; `DKK` for Germany; sex; an empty optional field's check
/// digit. Once one of them is found, also the only `KK` in a name field without `<<`, and `KK` at the end of the number.
fn letters_k(first: &mut [char], second: &mut [char]) -> Vec<Place> {
    let mut found = Filled { lines: [first, second], places: Vec::new() };
    if found.lines[0].starts_with(&['P', 'K']) {
        found.fill(1, 1..2);
    }
    found.fill(1, filler_runs(found.lines[0], 5, LINE));
    if found.lines[1].get(10..13) == Some(&['D', 'K', 'K']) {
        found.fill(2, 11..13);
    }
    found.fill(2, 20..21);
    found.fill(2, filler_runs(found.lines[1], 28, 42));
    if found.lines[1].get(28..42).is_some_and(|field| field.iter().all(|sign| *sign == '<')) {
        found.fill(2, 42..43);
    }
    if !found.places.is_empty() {
        if let Some(position) = only_separator(found.lines[0]) {
            found.fill(1, position..position + 2);
        }
        let number = found.lines[1].get(..9).unwrap_or_default();
        let tail = number.iter().rev().take_while(|sign| **sign == 'K').count();
        if tail > 1 {
            found.fill(2, 9 - tail..9);
        }
    }
    found.places.sort_by_key(|place| (place.line, place.position));
    found.places
}

/// Two lines in which letters K become fillers.
struct Filled<'a> {
    lines: [&'a mut [char]; 2],
    places: Vec<Place>,
}

impl Filled<'_> {
    /// Makes fillers of the letters K at these positions, from 0, of the line, from 1.
    fn fill(&mut self, line: usize, positions: impl IntoIterator<Item = usize>) {
        for position in positions {
            if let Some(sign) = self.lines[line - 1].get_mut(position).filter(|sign| **sign == 'K') {
                *sign = '<';
                self.places.push(Place { line, position: position + 1 });
            }
        }
    }
}

/// The positions, from 0, of the letters K that stand [`FILLER_RUN`] and more in a row in the end of a field that has
/// only K and fillers.
fn filler_runs(line: &[char], start: usize, end: usize) -> Vec<usize> {
    let is = |at: &usize, wanted: &[char]| line.get(*at).is_some_and(|sign| wanted.contains(sign));
    let tail: Vec<usize> = (start..end).rev().take_while(|at| is(at, &['K', '<'])).collect();
    tail.chunk_by(|one, next| is(one, &['K']) == is(next, &['K']))
        .filter(|run| run.len() >= FILLER_RUN && run.iter().all(|at| is(at, &['K'])))
        .flatten()
        .copied()
        .collect()
}

/// The position, from 0, of the only `KK` in the names, if no `<<` stands between them.
fn only_separator(line: &[char]) -> Option<usize> {
    let names = line.get(5..)?;
    let end = names.iter().rposition(|sign| *sign != '<')?;
    let names = names.get(..=end)?;
    let pairs = |wanted: [char; 2]| (names.windows(2).enumerate()).filter(move |(_, pair)| *pair == wanted.as_slice());
    let mut found = pairs(['K', 'K']);
    let (at, _) = found.next()?;
    // At the very end it separates nothing, and at the very start neither.
    let inside = at > 0 && at + 2 < names.len();
    (inside && found.next().is_none() && pairs(['<', '<']).next().is_none()).then_some(at + 5)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIRST: &str = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
    const SECOND: &str = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";

    #[track_caller]
    fn check(text: &str, lines: &[&str], changes: &[Change]) {
        let found = normalise(text);
        assert_eq!(found.lines(), lines, "{text:?}");
        assert_eq!(found.changes(), changes, "{text:?}");
        assert_eq!(normalise(&found.text()).text(), found.text(), "{text:?}");
    }

    /// Text that becomes the specimen by these changes.
    #[track_caller]
    fn specimen(text: &str, changes: &[Change]) {
        check(text, &[FIRST, SECOND], changes);
    }

    fn k(places: &[(usize, usize)]) -> Change {
        Change::LetterK { places: places.iter().map(|&(line, position)| Place { line, position }).collect() }
    }

    #[test]
    fn two_lines_or_one_of_both() {
        specimen(&format!("{FIRST}\n{SECOND}"), &[]);
        specimen(&format!("\r\n{FIRST}\r\n\r\n{SECOND}\r\n"), &[]);
        specimen(&format!("{FIRST}{SECOND}"), &[Change::Lines]);
        specimen(&format!("{FIRST} {SECOND}"), &[Change::Lines]);
        let (head, tail) = FIRST.split_at(30);
        specimen(&format!("{head}\n{tail}\n{SECOND}"), &[Change::Lines]);
        // One sign too many above, one too few below: nothing to be divided anew.
        let (first, second) = (format!("{FIRST}<"), &SECOND[..43]);
        check(&format!("{first}\n{second}"), &[&first, second], &[]);
        check(&format!("{} {SECOND}", &FIRST[1..]), &[&FIRST[1..], SECOND], &[Change::Lines]);
    }

    #[test]
    fn small_letters_and_blanks() {
        let small = format!("{FIRST}\n{SECOND}").to_lowercase();
        let letters = small.chars().filter(char::is_ascii_lowercase).count();
        specimen(&small, &[Change::Case { count: letters }]);
        let spaced = format!("{}\n{SECOND}\u{200b}", FIRST.replace("<<", "< <"));
        specimen(&spaced, &[Change::Blanks { count: 11 }]);
    }

    #[test]
    fn other_signs_for_the_filler() {
        let single = format!("{}\n{}", FIRST.replace('<', "‹"), SECOND.replace('<', "«"));
        specimen(&single, &[Change::Fillers { count: 28 }]);
        // As word processors write two of them.
        let double = format!("{}\n{}", FIRST.replace("<<", "«"), SECOND.replace("<<", "«"));
        specimen(&double, &[Change::Fillers { count: 12 }]);
        specimen(&double.replace('\n', ""), &[Change::Fillers { count: 12 }, Change::Lines]);
    }

    #[test]
    fn letters_of_another_script() {
        let typed = format!("{FIRST}\n{SECOND}").replace('P', "Р").replace('A', "а").replace('U', "Ｕ");
        let count = typed.chars().filter(|sign| !sign.is_ascii()).count();
        specimen(&typed, &[Change::LookAlikes { count }]);
        let (strange, kept) = (FIRST.replace('S', "Я"), SECOND);
        check(&format!("{strange}\n{kept}"), &[&strange, kept], &[]);
    }

    #[test]
    fn letters_k_become_fillers_where_they_can_be_nothing_else() {
        let whole: Vec<(usize, usize)> = [(1, 2), (1, 14), (1, 15)]
            .into_iter()
            .chain((26..=44).map(|at| (1, at)))
            .chain((38..=42).map(|at| (2, at)))
            .collect();
        // The single filler between two given names stays a K: it could be one.
        let typed = format!("{FIRST}\n{SECOND}").replace('<', "K");
        let expected = FIRST.replace("ANNA<MARIA", "ANNAKMARIA");
        check(&typed, &[&expected, SECOND], &[k(&whole)]);
        let empty = "L898902C<3D<<7408122<1204159<<<<<<<<<<<<<<<4";
        let typed = "L898902CK3DKK7408122K1204159KKKKKKKKKKKKKKK4";
        let places: Vec<(usize, usize)> = [12, 13, 21].into_iter().chain(29..=43).map(|at| (2, at)).collect();
        check(&format!("{FIRST}\n{typed}"), &[FIRST, &empty.replace("C<3", "CK3")], &[k(&places)]);
    }

    #[test]
    fn a_name_keeps_its_letters_k() {
        for first in [
            "P<UTONOVAK<<MAREK<<<<<<<<<<<<<<<<<<<<<<<<<<<",
            "P<FINREKKA<<ERKKI<<<<<<<<<<<<<<<<<<<<<<<<<<<",
            "P<FINREKKA<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<",
            "P<INDKUMAR<<K<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<",
            "P<UTOABCDEFGHIJ<<ABCDEFGHIJKLMNOPQRSTUVWXYZK",
        ] {
            check(&format!("{first}\n{SECOND}"), &[first, SECOND], &[]);
        }
    }

    #[test]
    fn cards_keep_their_lines() {
        let td1 =
            ["I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"];
        check(&td1.join("\n"), &td1, &[]);
        check(&td1.concat(), &td1, &[Change::Lines]);
        let td2 = ["I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6"];
        check(&td2.join("\n"), &td2, &[]);
        check(&td2.concat(), &td2, &[Change::Lines]);
        check("", &[], &[]);
        check("x", &["X"], &[Change::Case { count: 1 }]);
    }
}
