//! Sizes as etcdctl prints them.

const UNITS: &[&str] = &["B", "kB", "MB", "GB", "TB", "PB", "EB"];

/// Bytes in powers of 1000 with two digits where that is needed to tell (`20 kB`, `2.1 GB`).
/// Negative sizes, which only a broken server reports, are taken for 0.
pub fn bytes(size: i64) -> String {
    let size = u64::try_from(size).unwrap_or(0);
    if size < 10 {
        return format!("{size} B");
    }
    let mut unit = 0;
    let mut scale = 1_u64;
    while unit + 1 < UNITS.len() && size / scale >= 1000 {
        scale *= 1000;
        unit += 1;
    }
    // Rounded to one decimal first, as go-humanize does, and then shown with it or without.
    let tenths = (size as f64 / scale as f64 * 10.0 + 0.5).floor();
    let name = UNITS.get(unit).unwrap_or(&"");
    if tenths < 100.0 {
        format!("{:.1} {name}", tenths / 10.0)
    } else {
        format!("{:.0} {name}", tenths / 10.0)
    }
}

#[cfg(test)]
mod tests {
    use super::bytes;

    #[test]
    fn sizes_as_go_humanize_prints_them() {
        for (size, text) in [
            (-1, "0 B"),
            (0, "0 B"),
            (9, "9 B"),
            (10, "10 B"),
            (999, "999 B"),
            (1000, "1.0 kB"),
            (1023, "1.0 kB"),
            (9999, "10 kB"),
            (20480, "20 kB"),
            (999_999, "1000 kB"),
            (2_147_483_648, "2.1 GB"),
            (i64::MAX, "9.2 EB"),
        ] {
            assert_eq!(bytes(size), text);
        }
    }
}
