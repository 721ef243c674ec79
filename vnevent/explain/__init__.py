"""Why a result is what it is: records with the rules that made them, and the candidates that lost."""

from .candidates import Candidate, Explanation, Kept, explain, rules

__all__ = ["Candidate", "Explanation", "Kept", "explain", "rules"]
