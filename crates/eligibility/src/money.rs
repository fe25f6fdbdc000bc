//! Money.

use serde::Serialize;

/// An amount in whole tenge (теңге, KZT). There is no smaller unit here: taxes are paid in whole tenge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Tenge(pub i64);

impl Tenge {
    /// This amount `count` times; `None` past the range of whole tenge.
    #[must_use]
    pub fn times(self, count: i64) -> Option<Self> {
        self.0.checked_mul(count).map(Self)
    }
}
