"""The benchmarks: ``packaging/bench [NAME…]``, all of them unless named.

Those called ``library_…`` measure a library of 3,500 matches, which takes minutes to make and a
gigabyte; they are only run by name (see ``large_library``).

Each prints one line of JSON on standard output; whatever else there is to say goes to standard
error. The fields:

``name``
    The benchmark.
``median``, ``p99``
    Of what was measured, in ``unit`` (``ms`` or ``MB``, a million bytes). With fewer than a hundred
    samples p99 is the greatest.
``baseline``
    The median of what it is compared with, taken in the same run and in turns with what is
    measured, so that another program's load weighs on both; null where there is none.
``ratio``
    ``median`` ÷ ``baseline``; null without a baseline.
``goal``
    A number: the greatest ``ratio`` that is good enough, or without a baseline the greatest
    ``median``; for ``library_search`` the greatest 95th percentile.
``met``
    Whether it is reached.

The exit code is 0 once everything has been measured, whether or not the goals are met, 1 if
something could not be, 2 for an unknown name. Each benchmark has a process and a home of its own.
"""
