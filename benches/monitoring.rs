//! Measures a portal with very much monitoring stage by stage: `benches/monitoring INSTITUTIONS csv|xlsx|tidy`.

use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Instant;
use std::{env, fs, io};

use rayon::prelude::*;

use lotsman::diag::{Diagnostic, Level, Messages, Report, human};
use lotsman::files::{Files, Output, SitePath};
use lotsman::model::{Cuts, Portal};
use lotsman::monitoring::{Monitoring, Step};
use lotsman::notes::Reuse;
use lotsman::output::{Edition, KeptDownloads, Plan, Planning};
use lotsman::render::{Finish, GoodTemplates, Renderer, Theme};
use lotsman::shell::{Disk, Public};
use lotsman::site::Site;
use lotsman::timings::Timings;
use lotsman::{check, kinds, read};

#[path = "survey/site.rs"]
mod site;

use site::{Format, INDICATORS, PERIODS};

fn main() -> ExitCode {
    let given: Vec<String> = env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let asked = match &given[..] {
        [count, format] => count.parse::<usize>().ok().zip(Format::named(format)),
        _ => None,
    };
    let Some((institutions, format)) = asked else {
        eprintln!("usage: benches/monitoring INSTITUTIONS csv|xlsx|tidy");
        return ExitCode::from(2);
    };
    match measured(institutions, format) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn measured(institutions: usize, format: Format) -> io::Result<()> {
    let folder = tempfile::tempdir()?;
    let bytes = site::write(folder.path(), institutions, format)?;
    let values = institutions * INDICATORS * PERIODS.len();
    println!("{institutions} institutions, {values} values, {:.1} MB of tables ({format:?})", bytes as f64 / 1e6);
    let mut clock = Clock::start();
    build(folder.path(), &mut clock)?;
    clock.sum();
    Ok(())
}

/// The stages of `lotsman build`, one by one.
fn build(folder: &Path, clock: &mut Clock) -> io::Result<()> {
    let report = Report::default();
    let disk = Disk::open(folder)?;
    let files: &dyn Files = &disk;
    let site = Site::read(files, None, &report).ok_or_else(|| io::Error::other("no site.toml"))?;
    let mut kept = read::Kept::default();
    let mut draft = read::read(files, &site, &kinds::all(), &mut kept, &report);
    clock.done("read");
    draft.cuts = Cuts::default();
    let today = jiff::civil::date(2026, 1, 1);
    let portal = Portal::link(draft, site.clone(), today, false, &report);
    clock.done("link");
    let monitoring = Monitoring::step_by_step(&portal, &report, &mut |step| {
        clock.done(match step {
            Step::Observed => "observe",
            Step::Completed => "aggregate",
            Step::Protected => "suppress",
        });
    });
    let theme = Theme::read(files, &site, &report);
    let words = Arc::new(theme.words(&site, &report));
    let ids = theme.ids();
    let downloads = KeptDownloads::default();
    let languages = site.languages.all().iter();
    let editions =
        languages.map(|language| Edition::new(&portal, &monitoring, language, &words, &ids, &downloads)).collect();
    let search = lotsman::search::Kept::default();
    let dictionaries = read::Dictionaries::default();
    let timings = Timings::default();
    let reuse = Reuse::default();
    let planning = Planning {
        portal: &portal,
        editions,
        search: &search,
        dictionaries: &dictionaries,
        timings: &timings,
        reuse: &reuse,
    };
    let theme = theme.without_broken(&planning.editions[0], &mut GoodTemplates::new(), &report);
    let plan = Plan::new(&planning);
    let jobs = plan.jobs();
    clock.done("plan");
    let given_up = AtomicBool::new(false);
    let editions = &planning.editions;
    let context = check::Context { portal: &portal, files, editions, jobs: &jobs, reuse: &reuse, given_up: &given_up };
    check::check(&context, false, &report);
    clock.done("check");
    let out = folder.join("public");
    let public = Public::open(&out, &folder.join("notes"), || ())?;
    let finish = Finish { portable: false, minify: false };
    let renderer = Renderer::new(files, &theme, &planning.editions, &site.base_url, finish);
    let made: Vec<SitePath> = jobs
        .par_iter()
        .filter_map(|job| {
            let path = SitePath::new(&job.path);
            let bytes = renderer.render(job, &report)?;
            public.put(&path, &bytes).ok().map(|_| path)
        })
        .collect();
    public.finish(&made, false, &[])?;
    clock.done("write");
    tell(&report.into_sorted());
    let size: u64 = made.iter().filter_map(|path| Some(fs::metadata(out.join(path.as_str())).ok()?.len())).sum();
    println!("{} files, {:.0} MB", made.len(), size as f64 / 1e6);
    Ok(())
}

/// What was found wrong must be nothing, or the figures mean nothing.
fn tell(found: &[Diagnostic]) {
    let errors: Vec<&Diagnostic> = found.iter().filter(|one| one.level == Level::Error).collect();
    println!("{} problems, of these {} errors", found.len(), errors.len());
    if let Some(first) = errors.first().copied().or(found.first()) {
        println!("{}", human(first, &Messages::for_tag("en"), false));
    }
}

/// Seconds and peak memory of each step.
struct Clock {
    begun: Instant,
    last: Instant,
    most: u64,
}

impl Clock {
    fn start() -> Self {
        println!("{:<12}{:>10}{:>12}", "", "seconds", "peak MB");
        forget_peak();
        Self { begun: Instant::now(), last: Instant::now(), most: 0 }
    }

    fn done(&mut self, step: &str) {
        let peak = peak();
        self.most = self.most.max(peak);
        println!("{step:<12}{:>10.2}{peak:>12}", self.last.elapsed().as_secs_f64());
        forget_peak();
        self.last = Instant::now();
    }

    fn sum(&self) {
        println!("{:<12}{:>10.2}{:>12}", "all", self.begun.elapsed().as_secs_f64(), self.most);
    }
}

/// The most memory that the program held since it was last forgotten, in megabytes; zero where Linux is not there to tell.
fn peak() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().split(' ').next()?.parse::<u64>().ok()).unwrap_or(0) / 1024
}

fn forget_peak() {
    let _ = fs::write("/proc/self/clear_refs", "5");
}
