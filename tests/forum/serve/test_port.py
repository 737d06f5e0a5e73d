import socket

import pytest

from forum.serve.port import PortTaken, answers, make_sure_it_is_free


@pytest.fixture
def taken_port():
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


def test_a_free_port_is_no_problem_and_stays_free():
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    make_sure_it_is_free("127.0.0.1", port)
    make_sure_it_is_free("localhost", port)


def test_a_taken_port_is_refused_with_another_to_try(taken_port):
    with pytest.raises(PortTaken, match=rf"port {taken_port} .*make run PORT={taken_port + 1}"):
        make_sure_it_is_free("127.0.0.1", taken_port)


def test_a_program_that_is_not_the_site_does_not_count_as_an_answer(taken_port):
    assert not answers("127.0.0.1", taken_port)
