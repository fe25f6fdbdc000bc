//! Keys: which texts there are and what each needs.

use crate::generated::tables::{BLOCK, BLOCKS, COUNT, NAMES, SIGNATURE_OF, SIGNATURES};

/// The name of a text: `name` or `name.attribute`.
///
/// Ordered by name. Valid only for catalogues of the same build, which [`Catalog`](crate::Catalog) checks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(pub(crate) u16);

/// The kind of value an argument takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Words, or any other value as the language writes it.
    Text,
    /// A whole number.
    Number,
    /// Whole tenge.
    Money,
    /// A calendar day.
    Date,
    /// One of these words, sorted.
    Choice(&'static [&'static str]),
}

impl Key {
    /// The key of this name, if there is such a text.
    #[must_use]
    pub fn find(name: &str) -> Option<Self> {
        let after = BLOCKS.partition_point(|&start| first_of(start) <= name);
        let block = after.checked_sub(1)?;
        let mut lines = NAMES.get(*BLOCKS.get(block)? as usize..)?.split('\n');
        let mut current = String::from(lines.next()?);
        let mut index = block * BLOCK;
        let end = index + BLOCK;
        while current != name {
            index += 1;
            if index == end {
                return None;
            }
            step(&mut current, lines.next()?)?;
        }
        u16::try_from(index)
            .ok()
            .filter(|&index| index < COUNT)
            .map(Self)
    }

    /// The name of the text.
    #[must_use]
    pub fn name(self) -> String {
        let index = usize::from(self.0);
        let mut name = String::new();
        let Some(&start) = BLOCKS.get(index / BLOCK) else {
            return name;
        };
        let mut lines = NAMES.get(start as usize..).unwrap_or_default().split('\n');
        name.push_str(lines.next().unwrap_or_default());
        for line in lines.take(index % BLOCK) {
            if step(&mut name, line).is_none() {
                break;
            }
        }
        name
    }

    /// The arguments of the text, sorted by name.
    #[must_use]
    pub fn arguments(self) -> &'static [(&'static str, Kind)] {
        SIGNATURE_OF
            .get(usize::from(self.0))
            .and_then(|&place| SIGNATURES.get(usize::from(place)))
            .copied()
            .unwrap_or_default()
    }

    /// All keys, sorted by name.
    pub fn all() -> impl ExactSizeIterator<Item = Self> {
        (0..COUNT).map(Self)
    }
}

/// The first name of a block, which is written in full.
fn first_of(start: u32) -> &'static str {
    let rest = NAMES.get(start as usize..).unwrap_or_default();
    rest.split('\n').next().unwrap_or_default()
}

/// From one name of a block to the next: the number of bytes kept, counted from the space character, and the rest.
fn step(name: &mut String, line: &str) -> Option<()> {
    let kept = line.bytes().next()?.checked_sub(b' ')?;
    name.truncate(usize::from(kept));
    name.push_str(line.get(1..)?);
    Some(())
}
