//! etcdctl's tables: upper-case headings in the middle, with blanks for underscores; cells to the right.

use std::io::{self, Write};

use crate::output::Text;

/// Draws the table; every row has a cell for each heading.
pub(super) fn write(out: &mut Text<'_>, header: &[&str], rows: &[Vec<String>]) -> io::Result<()> {
    let title = |title: &&str| title.to_uppercase().replace('_', " ");
    let header: Vec<String> = header.iter().map(title).collect();
    let widths: Vec<usize> = header
        .iter()
        .enumerate()
        .map(|(column, title)| {
            let cells = rows.iter().filter_map(|row| row.get(column));
            cells.map(|cell| width(cell)).fold(width(title), usize::max)
        })
        .collect();
    rule(out, &widths, ["┌", "┬", "┐"])?;
    line(out, &header, &widths, |spare| spare / 2)?;
    if !rows.is_empty() {
        rule(out, &widths, ["├", "┼", "┤"])?;
    }
    for row in rows {
        line(out, row, &widths, |spare| spare)?;
    }
    rule(out, &widths, ["└", "┴", "┘"])
}

/// Columns on a terminal, as far as one character is one column.
fn width(text: &str) -> usize {
    text.chars().count()
}

fn rule(out: &mut Text<'_>, widths: &[usize], [left, middle, right]: [&str; 3]) -> io::Result<()> {
    let dashes: Vec<String> = widths.iter().map(|width| "─".repeat(width + 2)).collect();
    writeln!(out, "{left}{}{right}", dashes.join(middle))
}

fn line(
    out: &mut Text<'_>,
    cells: &[String],
    widths: &[usize],
    left_of: impl Fn(usize) -> usize,
) -> io::Result<()> {
    for (cell, columns) in cells.iter().zip(widths) {
        let spare = columns.saturating_sub(width(cell));
        let left = left_of(spare);
        write!(
            out,
            "│ {}{cell}{} ",
            " ".repeat(left),
            " ".repeat(spare - left)
        )?;
    }
    writeln!(out, "│")
}
