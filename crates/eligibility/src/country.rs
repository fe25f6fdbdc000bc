//! Countries by their ISO 3166-1 alpha-3 codes.

use core::fmt;

/// A country of the standard, by its place in [`COUNTRIES`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country(u8);

impl Country {
    /// The country with this code, three capital letters; `None` if the standard has none.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let place = COUNTRIES.binary_search(&code).ok()?;
        u8::try_from(place).ok().map(Self)
    }

    /// The three letters.
    #[must_use]
    pub fn code(self) -> &'static str {
        COUNTRIES.get(usize::from(self.0)).copied().unwrap_or_default()
    }

    /// The two letters of ISO 3166-1 alpha-2, by which browsers know its name.
    #[must_use]
    pub fn alpha2(self) -> &'static str {
        let start = usize::from(self.0) * 2;
        ALPHA2.get(start..start + 2).unwrap_or_default()
    }

    /// The place in [`COUNTRIES`].
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

/// Every officially assigned code of ISO 3166-1 alpha-3, in alphabetical order.
#[rustfmt::skip]
pub const COUNTRIES: [&str; 249] = [
    "ABW", "AFG", "AGO", "AIA", "ALA", "ALB", "AND", "ARE", "ARG", "ARM", "ASM", "ATA", "ATF", "ATG", "AUS", "AUT", "AZE", "BDI", "BEL", "BEN",
    "BES", "BFA", "BGD", "BGR", "BHR", "BHS", "BIH", "BLM", "BLR", "BLZ", "BMU", "BOL", "BRA", "BRB", "BRN", "BTN", "BVT", "BWA", "CAF", "CAN",
    "CCK", "CHE", "CHL", "CHN", "CIV", "CMR", "COD", "COG", "COK", "COL", "COM", "CPV", "CRI", "CUB", "CUW", "CXR", "CYM", "CYP", "CZE", "DEU",
    "DJI", "DMA", "DNK", "DOM", "DZA", "ECU", "EGY", "ERI", "ESH", "ESP", "EST", "ETH", "FIN", "FJI", "FLK", "FRA", "FRO", "FSM", "GAB", "GBR",
    "GEO", "GGY", "GHA", "GIB", "GIN", "GLP", "GMB", "GNB", "GNQ", "GRC", "GRD", "GRL", "GTM", "GUF", "GUM", "GUY", "HKG", "HMD", "HND", "HRV",
    "HTI", "HUN", "IDN", "IMN", "IND", "IOT", "IRL", "IRN", "IRQ", "ISL", "ISR", "ITA", "JAM", "JEY", "JOR", "JPN", "KAZ", "KEN", "KGZ", "KHM",
    "KIR", "KNA", "KOR", "KWT", "LAO", "LBN", "LBR", "LBY", "LCA", "LIE", "LKA", "LSO", "LTU", "LUX", "LVA", "MAC", "MAF", "MAR", "MCO", "MDA",
    "MDG", "MDV", "MEX", "MHL", "MKD", "MLI", "MLT", "MMR", "MNE", "MNG", "MNP", "MOZ", "MRT", "MSR", "MTQ", "MUS", "MWI", "MYS", "MYT", "NAM",
    "NCL", "NER", "NFK", "NGA", "NIC", "NIU", "NLD", "NOR", "NPL", "NRU", "NZL", "OMN", "PAK", "PAN", "PCN", "PER", "PHL", "PLW", "PNG", "POL",
    "PRI", "PRK", "PRT", "PRY", "PSE", "PYF", "QAT", "REU", "ROU", "RUS", "RWA", "SAU", "SDN", "SEN", "SGP", "SGS", "SHN", "SJM", "SLB", "SLE",
    "SLV", "SMR", "SOM", "SPM", "SRB", "SSD", "STP", "SUR", "SVK", "SVN", "SWE", "SWZ", "SXM", "SYC", "SYR", "TCA", "TCD", "TGO", "THA", "TJK",
    "TKL", "TKM", "TLS", "TON", "TTO", "TUN", "TUR", "TUV", "TWN", "TZA", "UGA", "UKR", "UMI", "URY", "USA", "UZB", "VAT", "VCT", "VEN", "VGB",
    "VIR", "VNM", "VUT", "WLF", "WSM", "YEM", "ZAF", "ZMB", "ZWE",
];

/// The two-letter codes in the order of [`COUNTRIES`], without anything between.
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
    fn two_letters_belong_to_three() {
        assert_eq!(ALPHA2.len(), 2 * COUNTRIES.len());
        for (three, two) in [("ABW", "AW"), ("DEU", "DE"), ("KAZ", "KZ"), ("TJK", "TJ"), ("UZB", "UZ"), ("ZWE", "ZW")] {
            assert_eq!(Country::from_code(three).map(Country::alpha2), Some(two));
        }
    }

    #[test]
    fn the_list_is_sorted_so_that_every_code_is_found() {
        assert!(COUNTRIES.is_sorted());
        for code in COUNTRIES {
            assert_eq!(Country::from_code(code).map(Country::code), Some(code));
        }
        for code in ["", "uzb", "UZ", "XXX", "SUN", "UZBX"] {
            assert_eq!(Country::from_code(code), None, "{code}");
        }
    }
}
