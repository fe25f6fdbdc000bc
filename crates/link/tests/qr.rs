//! The picture of a link, read back by another implementation: zbarimg.

#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test may start another program")]

mod support;

use std::process::Command;

use ruqsat_link::{Link, QrPicture, Selection, qr_picture};
use ruqsat_rulebook::book;
use support::{acceptance, all_ticked, longest, samples};

const ADDRESS: &str = "https://ruqsat.example/#/check/";
/// Pixels a module.
const SCALE: usize = 4;

/// Draws the path: rectangles `M<x> <y>h<width>v1h-<width>z` and nothing else.
fn draw(picture: &QrPicture) -> Vec<u8> {
    let size = usize::from(picture.size);
    let mut dark = vec![false; size * size];
    for part in picture.path.split_terminator('z') {
        let (x, rest) = part.strip_prefix('M').and_then(|part| part.split_once(' ')).expect("a start");
        let (y, rest) = rest.split_once('h').expect("a row");
        let (width, back) = rest.split_once("v1h-").expect("a rectangle");
        assert_eq!(width, back);
        let number = |text: &str| text.parse::<usize>().expect("a number");
        let start = number(y) * size + number(x);
        assert!(number(x) + number(width) <= size - 4 && number(x) >= 4, "the margin stays white");
        dark[start..start + number(width)].fill(true);
    }
    let width = size * SCALE;
    let mut image = format!("P5 {width} {width} 255\n").into_bytes();
    for row in 0..width {
        image.extend((0..width).map(|column| if dark[row / SCALE * size + column / SCALE] { 0 } else { 255 }));
    }
    image
}

/// What zbarimg reads; `None` where it is not installed.
fn read(picture: &QrPicture, name: &str) -> Option<String> {
    let file = std::env::temp_dir().join(format!("ruqsat-qr-{}-{name}.pgm", std::process::id()));
    std::fs::write(&file, draw(picture)).expect("the folder can be written to");
    let output = Command::new("zbarimg").args(["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable"]).arg(&file).output();
    std::fs::remove_file(&file).expect("it was just written");
    match output {
        Ok(output) => Some(String::from_utf8(output.stdout).expect("an address").trim_end().to_owned()),
        Err(error) => {
            // Under CI nothing may be left out: `cargo xtask test` installs it.
            assert!(std::env::var_os("CI").is_none(), "zbarimg (Debian: zbar-tools): {error}");
            eprintln!("not read back, no zbarimg (Debian: zbar-tools): {error}");
            None
        }
    }
}

#[test]
fn every_kind_of_link_is_read_back() {
    let mut links =
        vec![("longest", Link::result(book(), &longest("extend"), all_ticked(), samples::on()).expect("a result"))];
    let cases = acceptance();
    for (name, facts) in &cases {
        if ["issue-everything-in-order", "extend-in-order", "revoke"].contains(&name.as_str()) {
            links.push((name, Link::result(book(), facts, all_ticked(), samples::on()).expect("a result")));
            links.push((name, Link::preset(book(), facts, Selection::household(), samples::on())));
        }
    }
    assert_eq!(links.len(), 7);
    for (place, (name, link)) in links.iter().enumerate() {
        let payload = link.payload();
        let picture = qr_picture(ADDRESS, &payload).expect("it is short enough");
        let Some(text) = read(&picture, &place.to_string()) else { return };
        assert_eq!(text, format!("{ADDRESS}{payload}"), "{name}");
        // Version 8 has 49 modules, the longest link version 11: a phone reads that from another one's screen.
        let most = if *name == "longest" { 61 } else { 49 };
        assert!(picture.size <= most + 8, "{name}: {} modules", picture.size - 8);
    }
}

#[test]
fn what_is_too_long_for_a_picture_gives_none() {
    assert!(qr_picture(ADDRESS, &"A".repeat(3300)).is_some());
    assert_eq!(qr_picture(ADDRESS, &"A".repeat(3400)), None);
    assert!(qr_picture(ADDRESS, "small letters and я").is_some());
}

proptest::proptest! {
    #[test]
    fn any_text_gives_a_picture_or_none(address in ".{0,80}", payload in ".{0,80}") {
        proptest::prop_assert!(qr_picture(&address, &payload).is_some());
    }
}
