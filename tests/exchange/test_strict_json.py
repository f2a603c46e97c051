"""What JSON leaves open is not read one way or another: it is refused."""

import pytest

from dialogue.exchange.strict_json import StrictJSONError, fault_in, parse


def refused(content):
    with pytest.raises(StrictJSONError) as caught:
        parse(content)
    return str(caught.value)


@pytest.mark.parametrize(
    ("content", "value"),
    [
        (b"[]", []),
        (b'{"a": [1, -2, 2.5, true, null]}', {"a": [1, -2, 2.5, True, None]}),
        ('{"日本": "Қ"}'.encode(), {"日本": "Қ"}),
        (b'"\\u65e5"', "日"),
        (b"1" * 100, int("1" * 100)),
        (b"[" * 11 + b"]" * 11, [[[[[[[[[[[]]]]]]]]]]]),
    ],
)
def test_reads_what_every_reader_reads(content, value):
    read = parse(content)

    assert read == value
    assert fault_in(read) is None


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "it is not JSON (Expecting value: line 1 column 1 (char 0))."),
        (b"[1,", "it is not JSON (Expecting value: line 1 column 4 (char 3))."),
        (b"[1,]", "it is not JSON (Expecting value: line 1 column 4 (char 3))."),
        (b"[] []", "it is not JSON (Extra data: line 1 column 4 (char 3))."),
        (b"{a: 1}", "it is not JSON (Expecting property name enclosed in "),
        (b'["a\nb"]', "it is not JSON (Invalid control character at: line 1 "),
        (b"<html>", "it is not JSON (Expecting value: line 1 column 1 (char 0))."),
        (b"\x1f\x8b\x08", "byte 1 is not UTF-8; save the file as UTF-8."),
        ('"ü"'.encode("latin-1"), "byte 1 is not UTF-8; save the file as UTF-8."),
        ("[]".encode("utf-16"), "byte 0 is not UTF-8; save the file as UTF-8."),
        ('"日"'.encode("shift-jis"), "byte 1 is not UTF-8; save the file as UTF-8."),
        (b"\xed\xa0\x80", "byte 0 is not UTF-8; save the file as UTF-8."),
        (b"\xef\xbb\xbf[]", "it starts with a byte order mark; save it as UTF-8 with"),
        pytest.param(b"[" * 100_000, "it is nested too deep.", id="lists"),
        pytest.param(b'{"a":' * 100_000, "it is nested too deep.", id="objects"),
    ],
)
def test_says_why_bytes_are_not_json(content, sentence):
    assert refused(content).startswith(sentence)


@pytest.mark.parametrize(
    ("content", "path", "sentence"),
    [
        (b'{"a": 1, "b": 2, "a": 1}', (), "“a” stands twice in one object."),
        (b'{"": 1, "": 1}', (), "“” stands twice in one object."),
        (b'{"a": 1, "\\u0061": 2}', (), "“a” stands twice in one object."),
        (b'{"b": [{"a": 1, "a": 2}]}', ("b", ""), "“a” stands twice in one object."),
        (b'{"a": {"b": NaN}}', ("a", "b"), "NaN is not a number."),
        (b'{"a": Infinity}', ("a",), "Infinity is not a number."),
        (b'{"a": -Infinity}', ("a",), "-Infinity is not a number."),
        (b'{"a": 1e999}', ("a",), "the number is too large."),
        (b'{"a": -1e999}', ("a",), "the number is too large."),
        (b'{"a": ' + b"1" * 101 + b"}", ("a",), "a number of 101 digits is too long."),
        (b'{"a": ' + b"1" * 5000 + b"}", ("a",), "a number of 5000 digits is too long"),
        (b"[" * 12 + b"]" * 12, ("",) * 11, "it is nested too deep."),
        (b"[" * 500 + b"]" * 500, ("",) * 11, "it is nested too deep."),
    ],
)
def test_finds_what_readers_would_not_agree_about(content, path, sentence):
    way, said = fault_in(parse(content))

    assert way == path
    assert said.startswith(sentence)
