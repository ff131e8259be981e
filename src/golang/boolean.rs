//! Booleans as Go's flags take them.

/// What Go says of any other text.
pub fn mistake(text: &str) -> String {
    format!("strconv.ParseBool: parsing {text:?}: invalid syntax")
}

/// `true` or `false` in one of Go's spellings.
pub fn parse(text: &str) -> Option<bool> {
    match text {
        "1" | "t" | "T" | "TRUE" | "true" | "True" => Some(true),
        "0" | "f" | "F" | "FALSE" | "false" | "False" => Some(false),
        _ => None,
    }
}

/// The value of a switch, for clap.
///
/// # Errors
/// What Go says of a text that is none.
pub fn switch(text: &str) -> Result<bool, String> {
    parse(text).ok_or_else(|| mistake(text))
}
