//! The repository on GitHub, as the settings of git name it.

/// A repository on GitHub.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repository {
    pub owner: String,
    pub name: String,
}

impl Repository {
    /// Reads `owner/name`.
    pub fn parse(text: &str) -> Option<Self> {
        let (owner, name) = text.split_once('/')?;
        let plain = |part: &str| {
            let sign = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_' | '.');
            !part.is_empty() && part != "." && part != ".." && part.chars().all(sign)
        };
        (plain(owner) && plain(name)).then(|| Self { owner: owner.to_owned(), name: name.to_owned() })
    }

    /// The repository of a file `.git/config`: the remote `origin`, else the first one that lies on GitHub.
    pub fn of_config(config: &str) -> Option<Self> {
        let mut remote = "";
        let mut found: Vec<(&str, Self)> = Vec::new();
        for line in config.lines().map(str::trim) {
            if let Some(section) = line.strip_prefix('[') {
                remote = section.strip_prefix("remote \"").and_then(|rest| rest.split('"').next()).unwrap_or_default();
            } else if let Some((key, url)) = line.split_once('=')
                && key.trim() == "url"
                && !remote.is_empty()
                && let Some(repository) = Self::of_url(url.trim())
            {
                found.push((remote, repository));
            }
        }
        let origin = found.iter().position(|(remote, _)| *remote == "origin").unwrap_or(0);
        found.into_iter().nth(origin).map(|(_, repository)| repository)
    }

    /// Reads `https://github.com/owner/name.git`, `git@github.com:owner/name.git` and `ssh://git@github.com/owner/name`.
    pub fn of_url(url: &str) -> Option<Self> {
        let lower = url.to_ascii_lowercase();
        let at = lower.find("github.com")?;
        let host_begins = at == 0 || matches!(lower.as_bytes()[at - 1], b'/' | b'@' | b'.');
        let rest = url[at + "github.com".len()..].strip_prefix([':', '/']).filter(|_| host_begins)?;
        // An SSH address may name its port.
        let rest = rest.split_once('/').filter(|(port, _)| port.parse::<u16>().is_ok()).map_or(rest, |(_, rest)| rest);
        let rest = rest.trim_end_matches('/');
        Self::parse(rest.strip_suffix(".git").unwrap_or(rest))
    }

    /// Where GitHub Pages shows the repository: a repository `owner.github.io` is the site of its owner.
    pub fn address(&self) -> String {
        let host = format!("{}.github.io", self.owner.to_lowercase());
        if self.name.to_lowercase() == host {
            format!("https://{host}/")
        } else {
            format!("https://{host}/{}/", self.name)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Repository;

    fn address(config: &str) -> Option<String> {
        Repository::of_config(config).map(|repository| repository.address())
    }

    #[test]
    fn remotes_of_every_spelling_are_read() {
        for url in [
            "https://github.com/Office/portal.git",
            "https://github.com/Office/portal",
            "https://github.com/Office/portal/",
            "https://name:secret@github.com/Office/portal.git",
            "git@github.com:Office/portal.git",
            "ssh://git@github.com/Office/portal.git",
            "ssh://git@ssh.github.com:443/Office/portal.git",
            "HTTPS://GitHub.com/Office/portal",
        ] {
            let config = format!("[core]\n\tbare = false\n[remote \"origin\"]\n\turl = {url}\n\tfetch = +refs/*\n");
            assert_eq!(address(&config).as_deref(), Some("https://office.github.io/portal/"), "{url}");
        }
    }

    #[test]
    fn origin_goes_first() {
        let config = "[remote \"up\"]\r\nurl = git@github.com:a/b.git\r\n[remote \"origin\"]\r\nurl = git@github.com:c/d.git\r\n";
        assert_eq!(address(config).as_deref(), Some("https://c.github.io/d/"));
    }

    #[test]
    fn the_site_of_an_owner_stands_at_the_root() {
        let config = "[remote \"origin\"]\nurl = https://github.com/Office/office.github.io.git\n";
        assert_eq!(address(config).as_deref(), Some("https://office.github.io/"));
    }

    #[test]
    fn other_hosts_are_not_github() {
        for url in ["https://gitlab.com/a/b.git", "https://notgithub.com/a/b.git", "https://github.com/a", "../a", ""] {
            assert_eq!(address(&format!("[remote \"origin\"]\nurl = {url}\n")), None, "{url}");
        }
    }
}
