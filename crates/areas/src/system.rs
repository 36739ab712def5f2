//! How areas present themselves to the binary.

use access::Places;
use async_trait::async_trait;
use base::uuid::Uuid;
use base::{AreaPath, AsOf, Day};
use db::Tx;
use intake::Kind;
use system::System;

use crate::{kinds, store};

/// The system.
#[derive(Debug, Clone, Copy, Default)]
pub struct Areas;

impl System for Areas {
    fn name(&self) -> &'static str {
        "areas"
    }

    fn open_tables(&self) -> &'static [&'static str] {
        &["areas_area", "areas_place", "areas_member"]
    }

    fn kinds(&self) -> Vec<Box<dyn Kind>> {
        kinds::all()
    }
}

/// A grant reaches as far as its area does now.
#[async_trait]
impl Places for Areas {
    async fn places(&self, tx: &mut Tx, area: Uuid, on: Day) -> db::Result<Vec<AreaPath>> {
        store::one::places(tx, area.into(), AsOf::current(on)).await
    }

    async fn reach(&self, tx: &mut Tx, area: Uuid, on: Day) -> db::Result<Vec<AreaPath>> {
        store::one::reach(tx, area.into(), AsOf::current(on)).await
    }
}
