def mentions_in(page, start, end):
    return []
