"""A sample of the corpus -> figures and a page to look at; `python -m training.statistics` is the command.

    measure    a row       -> its elements, labels and domain
    domains    a text      -> the domain of the knowledge that it is about
    repeats    texts       -> what stands in more than one: requests, diagrams, openings, skeletons, long runs of words
    phrasings  requests    -> how many of a type's written phrasings are in them
    figures    rows        -> all figures, as one mapping for JSON
    page       the figures -> one HTML file
"""
