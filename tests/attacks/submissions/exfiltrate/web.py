# Fetches a page.

import urllib.request


def proof():
    return urllib.request.urlopen("http://127.0.0.1:@TCP@/leaked", timeout=0.5).status
