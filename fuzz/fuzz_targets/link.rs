//! Any bytes as a payload, as the fields of one, and as a case file.

#![no_main]

use libfuzzer_sys::fuzz_target;
use ruqsat_eligibility::parse_date;
use ruqsat_link::{Link, Merge, Receipt, Sealed, read_case, write_case};

/// Symbols of five bits with a checksum that holds, so that what lies behind it is reached.
fn framed(bytes: &[u8]) -> String {
    const LETTERS: &[u8] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let letter = |symbol: u32| char::from(LETTERS[symbol as usize & 31]);
    let mut text: String = "1".chars().chain(bytes.iter().map(|byte| letter(u32::from(*byte)))).collect();
    // CRC-24 of RFC 4880, section 6.1.
    let mut crc = 0xb7_04ce_u32;
    for byte in text.bytes() {
        crc ^= u32::from(byte) << 16;
        for _ in 0..8 {
            crc <<= 1;
            if crc & 0x100_0000 != 0 {
                crc ^= 0x186_4cfb;
            }
        }
    }
    text.extend((0..5).rev().map(|place| letter((crc & 0xff_ffff) >> (5 * place))));
    text
}

fuzz_target!(|bytes: &[u8]| {
    let today = parse_date("2026-03-02").expect("a day");
    let text = String::from_utf8_lossy(bytes);
    for payload in [text.as_ref(), &framed(bytes)] {
        let _ = Sealed::check(payload);
        let Ok(link) = Link::read(payload) else { continue };
        assert_eq!(Link::read(&link.payload()).as_ref(), Ok(&link));
        let _ = link.compare(ruqsat_rulebook::book(), today);
        let _ = Receipt::of_link(&link).to_string();
        assert_eq!(Merge::of(link.facts(), link.facts()).contradictions, []);
    }
    if let Ok(file) = read_case(bytes) {
        let again = read_case(write_case(&file.facts, today, file.reference.as_ref(), file.id.as_ref()).as_bytes()).expect("a case");
        assert_eq!((again.facts, again.refused), (file.facts, vec![]));
    }
});
