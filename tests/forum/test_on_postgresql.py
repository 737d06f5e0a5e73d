from forum.visitor import Role


def test_a_post_travels_from_form_to_page_on_postgresql(make_community, postgresql_url):
    community = make_community(postgresql_url)
    founder = community.join("Harbour Light", Role.ADMINISTRATOR)
    moderator = community.join("Open Window", Role.MODERATOR)
    author = community.join("Paper Boat")
    group_id = community.found_group(founder)
    community.start_thread(author, group_id, "Does a spacer help?", "Is it worth the trouble?")
    held = community.reply(author, 1, "I can get you one without a prescription, message me on WhatsApp.")
    community.reply(author, 1, "It did help me.")
    moderator.get("/review").get(f"/review/{held}").send("/publish")
    stranger = community.stranger().get(f"/groups/{group_id}")
    assert "2 replies" in stranger.words
    for query in ("", "?last", "?post=1", "?after=1", "?before=2"):
        assert stranger.get(f"/threads/1{query}").status == 200
    for query in ("?last", "?after=1772366400000000-1", "?before=1772366400000000-1"):
        assert stranger.get(f"/groups/{group_id}{query}").status == 200
    assert moderator.get("/review?after=10-1772366400000000-1").status == 200
    author.get("/threads/1").send(f"/my/texts/{held}/withdraw")
    assert "1 reply" in stranger.get(f"/groups/{group_id}").words
    stranger.get("/threads/2147483647")
    assert stranger.status == 404
