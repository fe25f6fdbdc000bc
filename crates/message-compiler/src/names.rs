//! The table of keys, so that a program can find a text by its name.
//!
//! Blocks of [`BLOCK`] names in sorted order, a line each. The first line of a block has its name in full. A further
//! one that begins with a point is another attribute of the same message, so that the lines of all rules are alike,
//! which brotli likes. Any other has the number of leading bytes that its name has in common with the one before (one
//! byte, counted from the digit 0) and the rest.
//!
//! Only the texts of some families are looked up by name. Another has an empty line, so that the numbers agree.

/// Beginnings of the names that a program may make of the ids of rules, facts and so on.
const FAMILIES: [&str; 24] = [
    "act-",
    "answers-group-",
    "broken-",
    "country-",
    "deadline-",
    "destination-",
    "document-",
    "edition-",
    "effect-",
    "fact-",
    "grade-",
    "guide-",
    "how-",
    "language-",
    "locator-",
    "payment-",
    "practice-",
    "record-",
    "rule-",
    "short-grade-",
    "state-",
    "static-",
    "title-",
    "verdict-",
];

/// Whether a program may look this text up by name.
#[must_use]
pub fn is_of_a_family(name: &str) -> bool {
    FAMILIES.iter().any(|family| name.starts_with(family))
}

/// Names in a block: as few full names as the time to search allows.
pub(crate) const BLOCK: usize = 64;
/// What one printable byte can count.
const MOST_KEPT: usize = 78;

/// The table and the offset of each block in it.
pub(crate) fn table<'a>(names: impl Iterator<Item = &'a str>) -> (String, Vec<usize>) {
    let mut table = String::new();
    let mut blocks = Vec::new();
    let mut before = "";
    for (index, name) in names.enumerate() {
        let begins = index % BLOCK == 0;
        let own = begins || is_of_a_family(name);
        if begins {
            blocks.push(table.len());
            table.push_str(name);
        } else if own {
            let attribute = name.split_once('.').filter(|(message, _)| before.split('.').next() == Some(message));
            match attribute {
                Some((message, _)) => table.push_str(&name[message.len()..]),
                None => {
                    let kept = common(before, name);
                    table.push(u8::try_from(kept).map_or('0', |kept| char::from(b'0' + kept)));
                    table.push_str(&name[kept..]);
                }
            }
        }
        table.push('\n');
        before = if own { name } else { before };
    }
    (table, blocks)
}

/// Names are ASCII, so that every byte is a boundary.
fn common(before: &str, name: &str) -> usize {
    let equal = before.bytes().zip(name.bytes()).take_while(|(a, b)| a == b).count();
    equal.min(MOST_KEPT)
}
