"""Runs the scenarios on mutated rules: which changes of the policies would nobody notice?"""
