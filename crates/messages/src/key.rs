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
    /// The key of this name, if there is such a text; only for texts whose names may be made of ids
    /// (`ruqsat_message_compiler::is_of_a_family`).
    #[must_use]
    pub fn find(name: &str) -> Option<Self> {
        let after = BLOCKS.partition_point(|&start| line(start as usize) <= name);
        let block = after.checked_sub(1)?;
        let mut walk = Walk::new(block)?;
        for index in block * BLOCK..(block + 1) * BLOCK {
            if walk.name == name {
                return u16::try_from(index).ok().map(Self);
            }
            walk.step()?;
        }
        None
    }

    /// The name of the text; for one that is not looked up by name, that of another text before it.
    #[must_use]
    pub fn name(self) -> String {
        let index = usize::from(self.0);
        let Some(mut walk) = Walk::new(index / BLOCK) else {
            return String::new();
        };
        for _ in 0..index % BLOCK {
            if walk.step().is_none() {
                break;
            }
        }
        walk.name
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

/// From name to name within a block, whose first name is written in full.
struct Walk {
    name: String,
    /// Where the next line of the table starts.
    next: usize,
}

impl Walk {
    fn new(block: usize) -> Option<Self> {
        let start = *BLOCKS.get(block)? as usize;
        let name = line(start).to_owned();
        Some(Self { next: start + name.len() + 1, name })
    }

    /// See `names.rs` of the message compiler.
    fn step(&mut self) -> Option<()> {
        let line = line(self.next);
        self.next += line.len() + 1;
        match line.bytes().next() {
            None => {}
            Some(b'.') => {
                let message = self.name.find('.').unwrap_or(self.name.len());
                self.name.truncate(message);
                self.name.push_str(line);
            }
            Some(kept) => {
                self.name.truncate(usize::from(kept.checked_sub(b'0')?));
                self.name.push_str(line.get(1..)?);
            }
        }
        Some(())
    }
}

/// The line of the table that starts there.
fn line(start: usize) -> &'static str {
    let rest = NAMES.get(start..).unwrap_or_default();
    let end = rest.bytes().position(|byte| byte == b'\n').unwrap_or(rest.len());
    rest.get(..end).unwrap_or_default()
}
