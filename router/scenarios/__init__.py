"""Scenarios in Swedish: one vocabulary of steps for all policies, and a runner that needs no test tool."""
