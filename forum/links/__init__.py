"""Where links may lead: the moderators' pages of the policy of links."""
