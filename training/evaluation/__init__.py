"""The model's answers to requests of known reference -> the figures of its card, a plot, and a page of its errors.

sets.py has the requests, results.py puts them to a model, table.py makes figures of what came back, compare.py does so with a part of the
machinery left out, causes.py says what went wrong and page.py shows it, card.py and plot.py write what models/ keeps. calibration.py tells how well
the score that every answer gets agrees with these figures.
"""
