### What lotsman check --external says of links to other websites.

dead-external-link = { $reason ->
    [not-found] The page behind the link “{ $value }” does not exist (found on { $since }).
    [no-host] The website of the link “{ $value }” does not exist (found on { $since }).
   *[no-address] The link “{ $value }” is no address that a browser could open.
}
    .hint = { $reason ->
        [no-address] Open the page in a browser and copy its address from there.
       *[other] Look for the page anew and put in its present address, or take the link out and leave its words.
    }
unchecked-external-link = { $reason ->
    [refused] The link “{ $value }” could not be checked: the website answers only to people.
    [too-many-requests] The link “{ $value }” could not be checked: the website gets too many requests.
    [fault] The link “{ $value }” could not be checked: the website reports a fault of its own.
    [timeout] The link “{ $value }” could not be checked: the website does not answer in time.
    [tls] The link “{ $value }” could not be checked: there is something wrong with the website’s certificate.
    [redirects] The link “{ $value }” could not be checked: the website sends visitors on and on without end.
    [private] The link “{ $value }” leads into a private network, where readers cannot follow.
   *[unreachable] The link “{ $value }” could not be checked: the website cannot be reached.
}
    .hint = { $reason ->
        [private] Put in an address that opens outside of your office too, or put the file into the folder of the entry.
       *[other] Open the link in a browser, best in a private window. If the page is there, nothing needs to be done.
    }
moved-external-link = The page of the link “{ $value }” has moved for good.
    .hint = See whether it is the right page, and put in the new address: { $suggestion }

links-asked = Links to other websites: { $asked } asked now, { $known } known from the last days.
links-no-network = No other website can be reached: links to other websites were not checked. Is the internet connected?
links-not-kept = The answers could not be kept in { $path } ({ $detail }), so all websites will be asked again next time.
