//! `import --dry-run`: what an import would meet.

use super::ImportArgs;
use super::parts;
use super::source::{Source, progress};
use super::tell::{check_end, tell, verdict};
use crate::context::Context;
use crate::error::Result;
use crate::output::Output;
use crate::transfer::import::{Forecast, Foreseen, ImportPlan, Stop};

/// Runs it.
pub(super) async fn run(
    args: &ImportArgs,
    plan: &ImportPlan,
    sources: &[Source],
    cx: &Context,
    out: &mut Output,
    mut stop: Stop,
) -> Result<()> {
    let show = out.one::<Foreseen>()?;
    if let [_, _, ..] = sources {
        let Some(headers) = parts::headers(sources, cx, &mut stop).await? else {
            return Ok(());
        };
        parts::tell_missing(&headers, cx);
    }
    let connection = cx.endless_connection();
    let progress = progress("comparing", sources, cx);
    let mut forecast = Forecast::new(&connection, cx.command_timeout(), plan);
    let mut ended = Ok(());
    for source in sources {
        let Some(mut feed) = source.open(cx, &mut stop).await? else {
            return Ok(());
        };
        forecast.begin(source.label());
        let broken = forecast.run(&mut feed, &mut stop, &progress).await?;
        ended = ended.and(check_end(args, source, broken.as_ref()));
    }
    drop(progress);
    let foreseen = forecast.end();
    tell(&foreseen.failed, cx);
    show.answer(&foreseen)?;
    ended?;
    verdict(&foreseen.failed)
}
