//! The table of keys, so that a program can find a text by its name.
//!
//! Blocks of [`BLOCK`] names in sorted order. The first name of a block is written in full, each further one as the
//! number of leading bytes it has in common with its predecessor (one byte, counted from the space character) and the rest.
//! Every name ends with a line feed.

/// Names in a block: as few full names as the time to search allows.
pub(crate) const BLOCK: usize = 64;
/// What one printable byte can count.
const MOST_KEPT: usize = 90;

/// The table and the offset of each block in it.
pub(crate) fn table<'a>(names: impl Iterator<Item = &'a str>) -> (String, Vec<usize>) {
    let mut table = String::new();
    let mut blocks = Vec::new();
    let mut before = "";
    for (index, name) in names.enumerate() {
        if index % BLOCK == 0 {
            blocks.push(table.len());
            table.push_str(name);
        } else {
            let kept = common(before, name);
            table.push(u8::try_from(kept).map_or(' ', |kept| char::from(b' ' + kept)));
            table.push_str(&name[kept..]);
        }
        table.push('\n');
        before = name;
    }
    (table, blocks)
}

/// Names are ASCII, so that every byte is a boundary.
fn common(before: &str, name: &str) -> usize {
    let equal = before.bytes().zip(name.bytes()).take_while(|(a, b)| a == b).count();
    equal.min(MOST_KEPT)
}
