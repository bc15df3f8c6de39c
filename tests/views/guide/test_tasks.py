from explorer.views.guide.tasks import Task, tasks_of


def test_a_heading_of_the_second_level_begins_a_task() -> None:
    found = tasks_of("# Guide\n\nAhead.\n\n## 1. One\n\nFirst.\n\n### More\n\n## 2. Two\nSecond.\n")

    assert found == (Task("1. One", "First.\n\n### More"), Task("2. Two", "Second."))


def test_a_text_without_tasks_has_none() -> None:
    assert tasks_of("# Guide\n\nNothing yet.\n") == ()
