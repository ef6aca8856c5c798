// How often 95 % intervals hold the truth: 200 replications of 1,000 persons and 30 items for
// parameters, 2,000 persons and 60 items for theta. The seeds are fixed.
//
//   swift run -c release RecoveryBenchmark
import Psychometrics

let replications = 200
print(
  "parameter".padded(24), "coverage".padded(8), "(error)".padded(10),
  "items' range".padded(20), "bias".padded(10))
try studyParameters(.twoParameter, replications: replications)
try studyParameters(.graded, replications: replications)
try studyParameters(.threeParameter, replications: replications)
studyAbility(personCount: 2000)
