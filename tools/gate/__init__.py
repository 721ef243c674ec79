"""The accuracy gate: floors for the figures on the gold set, and the facts that a change gains and loses."""
