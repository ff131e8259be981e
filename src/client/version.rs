//! Members' versions.

/// The numbers of a version, up to what is none: those of 3.7.0-rc.1 are 3, 7 and 0. What is no version has none.
pub fn version_numbers(version: &str) -> Vec<u32> {
    let numbers = version.split(['.', '-']).map(str::parse);
    numbers.map_while(Result::ok).collect()
}
