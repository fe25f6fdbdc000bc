//! Countries by their ISO 3166-1 alpha-3 codes.

use core::fmt;

/// A country of the standard, by its place in the alphabetical order of codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country(u8);

impl Country {
    /// The country with this code, three capital letters; `None` if the standard has none.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::all().find(|country| country.code() == code)
    }

    /// Every country, in the order of codes.
    pub fn all() -> impl Iterator<Item = Self> + Clone {
        (0..COUNT).map(Self)
    }

    /// The three letters.
    #[must_use]
    pub fn code(self) -> &'static str {
        let start = usize::from(self.0) * 3;
        ALPHA3.get(start..start + 3).unwrap_or_default()
    }

    /// The two letters of ISO 3166-1 alpha-2, by which browsers know its name.
    #[must_use]
    pub fn alpha2(self) -> &'static str {
        let start = usize::from(self.0) * 2;
        ALPHA2.get(start..start + 2).unwrap_or_default()
    }

    /// The place in the order of codes.
    #[must_use]
    pub(crate) fn place(self) -> u8 {
        self.0
    }
}

impl fmt::Display for Country {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}

/// Every officially assigned code of ISO 3166-1 alpha-3 in alphabetical order, without anything between.
const ALPHA3: &str = "\
    ABWAFGAGOAIAALAALBANDAREARGARMASMATAATFATGAUSAUTAZEBDIBELBENBESBFABGDBGRBHRBHSBIHBLMBLRBLZBMUBOLBRABRBBRN\
    BTNBVTBWACAFCANCCKCHECHLCHNCIVCMRCODCOGCOKCOLCOMCPVCRICUBCUWCXRCYMCYPCZEDEUDJIDMADNKDOMDZAECUEGYERIESHESP\
    ESTETHFINFJIFLKFRAFROFSMGABGBRGEOGGYGHAGIBGINGLPGMBGNBGNQGRCGRDGRLGTMGUFGUMGUYHKGHMDHNDHRVHTIHUNIDNIMNIND\
    IOTIRLIRNIRQISLISRITAJAMJEYJORJPNKAZKENKGZKHMKIRKNAKORKWTLAOLBNLBRLBYLCALIELKALSOLTULUXLVAMACMAFMARMCOMDA\
    MDGMDVMEXMHLMKDMLIMLTMMRMNEMNGMNPMOZMRTMSRMTQMUSMWIMYSMYTNAMNCLNERNFKNGANICNIUNLDNORNPLNRUNZLOMNPAKPANPCN\
    PERPHLPLWPNGPOLPRIPRKPRTPRYPSEPYFQATREUROURUSRWASAUSDNSENSGPSGSSHNSJMSLBSLESLVSMRSOMSPMSRBSSDSTPSURSVKSVN\
    SWESWZSXMSYCSYRTCATCDTGOTHATJKTKLTKMTLSTONTTOTUNTURTUVTWNTZAUGAUKRUMIURYUSAUZBVATVCTVENVGBVIRVNMVUTWLFWSM\
    YEMZAFZMBZWE";

/// How many countries there are.
const COUNT: u8 = 249;

/// The two-letter codes in the same order, without anything between.
const ALPHA2: &str = "\
    AWAFAOAIAXALADAEARAMASAQTFAGAUATAZBIBEBJBQBFBDBGBHBSBABLBYBZBMBOBRBBBNBTBVBWCFCACCCHCLCNCICMCDCGCKCO\
    KMCVCRCUCWCXKYCYCZDEDJDMDKDODZECEGEREHESEEETFIFJFKFRFOFMGAGBGEGGGHGIGNGPGMGWGQGRGDGLGTGFGUGYHKHMHNHR\
    HTHUIDIMINIOIEIRIQISILITJMJEJOJPKZKEKGKHKIKNKRKWLALBLRLYLCLILKLSLTLULVMOMFMAMCMDMGMVMXMHMKMLMTMMMEMN\
    MPMZMRMSMQMUMWMYYTNANCNENFNGNINUNLNONPNRNZOMPKPAPNPEPHPWPGPLPRKPPTPYPSPFQARERORURWSASDSNSGGSSHSJSBSL\
    SVSMSOPMRSSSSTSRSKSISESZSXSCSYTCTDTGTHTJTKTMTLTOTTTNTRTVTWTZUGUAUMUYUSUZVAVCVEVGVIVNVUWFWSYEZAZMZW";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_found_once() {
        let codes: Vec<_> = Country::all().map(Country::code).collect();
        assert_eq!((codes.len(), ALPHA3.len(), ALPHA2.len()), (249, 3 * 249, 2 * 249));
        assert!(codes.is_sorted());
        for country in Country::all() {
            assert_eq!(Country::from_code(country.code()), Some(country));
        }
        for code in ["", "uzb", "UZ", "XXX", "SUN", "UZBX"] {
            assert_eq!(Country::from_code(code), None, "{code}");
        }
    }

    #[test]
    fn two_letters_belong_to_three() {
        for (three, two) in [("ABW", "AW"), ("DEU", "DE"), ("KAZ", "KZ"), ("TJK", "TJ"), ("UZB", "UZ"), ("ZWE", "ZW")] {
            assert_eq!(Country::from_code(three).map(Country::alpha2), Some(two));
        }
    }
}
