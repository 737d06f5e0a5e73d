"""Who pays for this site, as the people who run it say."""
