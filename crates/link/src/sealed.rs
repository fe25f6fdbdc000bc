//! A whole case behind a passphrase: what follows `#/sealed/`.
//!
//! The key is made of the passphrase by Argon2id (19 MiB, two passes, one lane, which is OWASP's least), and seals with
//! ChaCha20-Poly1305. Salt and nonce are given by the caller, who has the randomness; both must be new every time.
//! The passphrase counts byte for byte in UTF-8: who asks for it sees to one form of its letters (NFC).
//!
//! Inside stand the day, a reference and the answers as in a link, then the private ones; zeros fill it up to a whole
//! number of 64 bytes, so that its length does not tell that of a name. Outside stands the frame of a link with its
//! checksum: letters that were lost on the way are told before anybody types a passphrase. If the seal does not open
//! although the checksum holds, the passphrase is another one, or somebody changed letters on purpose; nothing can tell
//! these two apart.

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{AeadInOut as _, KeyInit as _};
use chacha20poly1305::{ChaCha20Poly1305, Key, Nonce, Tag};
use chrono::NaiveDate;
use ruqsat_eligibility::{Answer, FactId, Facts, Value};

use crate::bits::{Reader, Writer, pack, unpack};
use crate::content::{Reference, read_reference, write_reference};
use crate::frame::{DecodeError, LONGEST_SEALED, SEALED_VERSION, close, open};
use crate::schema;

/// Bytes of a salt.
pub const SALT: usize = 16;
/// Bytes of a nonce.
pub const NONCE: usize = 12;
/// Characters that a passphrase to seal with has at least.
pub const LEAST_PASSPHRASE: usize = 12;
/// Bytes that a private text may have; a machine-readable zone has 89.
pub const LONGEST_TEXT: usize = 500;

const TAG: usize = 16;
/// The text inside is a whole number of these.
const BLOCK: usize = 64;
/// Memory in KiB and passes over it.
const MEMORY: u32 = 19 * 1024;
const PASSES: u32 = 2;

/// The private facts, in the order in which they are written: what stands here stays, a new one goes to the end.
const PRIVATE: [FactId; 4] = [FactId::BirthDate, FactId::Iin, FactId::NameLatin, FactId::PassportMrz];
/// Bits of their number, of what tells absent, unknown and given apart, and of the length of a text.
const COUNT_WIDTH: u32 = 4;
const TAG_WIDTH: u32 = 2;
const LENGTH_WIDTH: u32 = 9;

/// A case behind a passphrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// All its answers.
    pub facts: Facts,
    /// The day it was sealed, by the clock of the device.
    pub made_on: NaiveDate,
    /// What a consultant calls it.
    pub reference: Option<Reference>,
}

/// Why a sealed payload does not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenError {
    /// It cannot be read at all; no passphrase changes that.
    Payload(DecodeError),
    /// The passphrase is another one, or the payload was changed on purpose.
    Passphrase,
    /// There is no memory to try it.
    Memory,
}

impl From<DecodeError> for OpenError {
    fn from(error: DecodeError) -> Self {
        Self::Payload(error)
    }
}

/// Why a case is not sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SealError {
    /// A private text is longer than [`LONGEST_TEXT`].
    TooLong,
    /// There is no memory for it.
    Memory,
}

/// The cipher of a passphrase and a salt; `None` without the memory that it takes to make one.
fn cipher(passphrase: &str, salt: &[u8]) -> Option<ChaCha20Poly1305> {
    let parameters = Params::new(MEMORY, PASSES, 1, None).ok()?;
    let mut key = [0; 32];
    let derivation = Argon2::new(Algorithm::Argon2id, Version::V0x13, parameters);
    derivation.hash_password_into(passphrase.as_bytes(), salt, &mut key).ok()?;
    Some(ChaCha20Poly1305::new(&Key::from(key)))
}

impl Sealed {
    /// What follows `#/sealed/`.
    ///
    /// # Errors
    /// A private text that is too long; no memory.
    pub fn seal(&self, passphrase: &str, salt: [u8; SALT], nonce: [u8; NONCE]) -> Result<String, SealError> {
        let mut writer = Writer::default();
        writer.day(self.made_on);
        write_reference(&mut writer, self.reference.as_ref());
        schema::write(&self.facts, &mut writer);
        writer.put(PRIVATE.len() as u64, COUNT_WIDTH);
        for fact in PRIVATE {
            match self.facts.answer(fact) {
                Answer::Unknown => writer.put(1, TAG_WIDTH),
                Answer::Given(Value::Date(day)) => {
                    writer.put(2, TAG_WIDTH);
                    writer.day(*day);
                }
                Answer::Given(Value::Text(text)) if text.len() <= LONGEST_TEXT => {
                    writer.put(2, TAG_WIDTH);
                    writer.put(text.len() as u64, LENGTH_WIDTH);
                    text.bytes().for_each(|byte| writer.put(u64::from(byte), 8));
                }
                Answer::Given(Value::Text(_)) => return Err(SealError::TooLong),
                Answer::Absent | Answer::Given(_) => writer.put(0, TAG_WIDTH),
            }
        }
        // So that only zeros are cut where the last byte is not full.
        writer.put(0, 7);
        let mut inside = pack(&writer.symbols());
        inside.resize(inside.len().next_multiple_of(BLOCK), 0);
        let nonce_of_seal = Nonce::from(nonce);
        // The cipher itself refuses nothing shorter than 256 GB.
        let tag = cipher(passphrase, &salt)
            .and_then(|cipher| {
                let buffer = inside.as_mut_slice().into();
                cipher.encrypt_inout_detached(&nonce_of_seal, &[SEALED_VERSION], buffer).ok()
            })
            .ok_or(SealError::Memory)?;
        let whole = [&salt[..], &nonce, &inside, &tag].concat();
        Ok(close(SEALED_VERSION, &unpack(&whole)))
    }

    /// Whether a text is a payload that a passphrase may open: asked before anybody types one.
    ///
    /// # Errors
    /// Why none will open it.
    pub fn check(payload: &str) -> Result<(), DecodeError> {
        parts(payload).map(|_| ())
    }

    /// Opens what follows `#/sealed/`. Takes a moment, and 19 MiB.
    ///
    /// # Errors
    /// Why it does not open.
    pub fn open(payload: &str, passphrase: &str) -> Result<Self, OpenError> {
        let (salt, nonce, mut inside, tag) = parts(payload)?;
        cipher(passphrase, &salt)
            .ok_or(OpenError::Memory)?
            .decrypt_inout_detached(
                &Nonce::from(nonce),
                &[SEALED_VERSION],
                inside.as_mut_slice().into(),
                &Tag::from(tag),
            )
            .map_err(|_| OpenError::Passphrase)?;
        let symbols = unpack(&inside);
        let mut reader = Reader::new(&symbols);
        let made_on = reader.day().ok_or(DecodeError::Damaged)?;
        let reference = read_reference(&mut reader).ok_or(DecodeError::Damaged)?;
        let mut facts = schema::read(&mut reader)?;
        let count = usize::from(reader.small(COUNT_WIDTH).ok_or(DecodeError::Damaged)?);
        if let Some(more @ 1..) = count.checked_sub(PRIVATE.len()) {
            return Err(DecodeError::UnknownFact { count: more as u8 }.into());
        }
        for fact in PRIVATE.into_iter().take(count) {
            read_private(fact, &mut facts, &mut reader)?;
        }
        Ok(Self { facts, made_on, reference })
    }
}

fn read_private(fact: FactId, facts: &mut Facts, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
    const CUT: DecodeError = DecodeError::Damaged;
    match reader.small(TAG_WIDTH).ok_or(CUT)? {
        0 => {}
        1 => facts.set_unknown(fact),
        2 if fact == FactId::BirthDate => facts.set_value(fact, Value::Date(reader.day().ok_or(CUT)?)),
        2 => {
            let length = reader.take(LENGTH_WIDTH).ok_or(CUT)?;
            let bytes: Option<Vec<u8>> = (0..length).map(|_| reader.small(8)).collect();
            let text = String::from_utf8(bytes.ok_or(CUT)?).map_err(|_| CUT)?;
            facts.set_value(fact, Value::Text(text.into()));
        }
        _ => return Err(DecodeError::UnknownAnswer { fact }),
    }
    Ok(())
}

/// Salt, nonce, what is sealed, and the tag.
type Parts = ([u8; SALT], [u8; NONCE], Vec<u8>, [u8; TAG]);

fn parts(payload: &str) -> Result<Parts, DecodeError> {
    let whole = pack(&open(payload, SEALED_VERSION, LONGEST_SEALED)?);
    let parts = || {
        let (salt, rest) = whole.split_first_chunk()?;
        let (nonce, rest) = rest.split_first_chunk()?;
        // Five bits a letter may end in the middle of a byte, which then is none.
        let end = rest.len().checked_sub(TAG)? / BLOCK * BLOCK;
        let (inside, rest) = rest.split_at_checked(end)?;
        let (tag, rest) = rest.split_first_chunk()?;
        rest.is_empty().then(|| (*salt, *nonce, inside.to_vec(), *tag))
    };
    parts().ok_or(DecodeError::Damaged)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_private_fact_is_sealed() {
        for &fact in FactId::ALL.iter().filter(|fact| fact.is_private()) {
            assert!(PRIVATE.contains(&fact), "add {} to the end of PRIVATE", fact.id());
        }
        const { assert!(LONGEST_TEXT < 1 << LENGTH_WIDTH, "a longer text than its length can say") };
    }
}
