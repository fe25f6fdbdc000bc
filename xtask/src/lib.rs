//! What the build tool and the browser journeys share: the headers the site is served with, the
//! static server, and which files a first visit loads.
//!
//! The commands themselves (`cargo xtask …`) are in the binary.

pub mod assets;
pub mod compress;
pub mod hosting;
pub mod html;
pub mod server;
