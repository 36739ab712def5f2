//! What the passing of days changes by itself: when a day begins in India, each system brings what it keeps beside its facts in line.

use std::sync::Arc;
use std::time::Duration;

use access::Host;
use base::Day;
use system::System;

/// The longest sleep: a clock may be set meanwhile.
const LONGEST: Duration = Duration::from_secs(600);
/// How long after a failure it is tried again.
const AGAIN: Duration = Duration::from_secs(60);

/// Follows the days until it is stopped.
pub async fn follow(host: Host, systems: Arc<[Box<dyn System>]>) {
    let mut day = host.today();
    loop {
        tokio::time::sleep(until_tomorrow(&host, day).min(LONGEST)).await;
        let today = host.today();
        if today == day {
            continue;
        }
        match settle(&host, &systems).await {
            Ok(()) => day = today,
            Err(error) => {
                tracing::error!(error = %error.text.en, "a day began, and what is kept is still that of the day before");
                tokio::time::sleep(AGAIN).await;
            }
        }
    }
}

async fn settle(host: &Host, systems: &[Box<dyn System>]) -> Result<(), system::Failure> {
    for system in systems {
        system.settle(host).await?;
    }
    Ok(())
}

/// How long it is until the day after begins.
fn until_tomorrow(host: &Host, day: Day) -> Duration {
    let left = day.plus(1).start().as_microsecond() - host.clock.now().as_microsecond();
    Duration::from_micros(u64::try_from(left).unwrap_or_default().max(1_000_000))
}
