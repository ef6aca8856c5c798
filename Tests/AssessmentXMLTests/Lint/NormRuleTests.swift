import Testing

@Suite("Lint of norms")
struct NormRuleTests {
  @Test("says what is wrong, and where", arguments: cases)
  func found(lint: LintCase) {
    #expect(lint.findings == lint.expected)
  }

  @Test("is silent where nothing is wrong", arguments: clean)
  func silent(lint: LintCase) {
    #expect(lint.findings == [])
  }

  /// A table of T values for the scale `k` from 0 to 4, with something in the place of one row.
  private static func table(_ replaced: [Int: String] = [:], metric: String = "T") -> String {
    let rows = (0...4).map {
      replaced[$0] ?? "  <row raw='\($0)' value='\(40 + 5 * $0)'/>\n"
    }
    return "<scale ref='k' metric='\(metric)'>\n\(rows.joined())</scale>"
  }

  static let cases: [LintCase] = [
    .norms(
      table(), root: "¶assessment='other'",
      "error: these norms are for 'other', and the definition is 't' [norm-assessment]"),
    .norms(
      table(), root: "¶assessment-version='1.1.0'",
      "error: these norms were collected with version 1.1.0, and the assessment is version 1.0.0; norms hold while the first two numbers stay the same [norm-version]"
    ),
    .norms(
      "<scale ¶ref='z' metric='T' mean='2' sd='1'/>",
      "error: there is no scale 'z'; the assessment has 'k' and 'm' [norm-scale]"),
    .norms(
      table([2: "", 3: "  ¶<row raw='3' value='55'/>\n"]),
      "error: no row holds a raw score of 2, which lies before this one; add a row, or let one begin earlier [norm-gap]"
    ),
    .norms(
      """
      <scale ref='m' metric='T'><row from='1' to='2.9' value='40'/>
      ¶<row from='3.2' to='5' value='60'/></scale>
      """,
      "error: no row holds a raw score of 3, which lies before this one; add a row, or let one begin earlier [norm-gap]"
    ),
    .norms(
      table([2: "  ¶<row from='1' to='2' value='50'/>\n"]),
      "error: a raw score of 1 stands in two rows; let each row begin behind the one before [norm-overlap]"
    ),
    .norms(
      table([3: "  <row raw='3' ¶value='48'/>\n"]),
      "error: the value goes from 50 to 48 against the direction of the table; a higher raw score cannot turn it back [norm-order]"
    ),
    .norms(
      table([
        0: "<row raw='0' value='40' percentile='16'/>",
        1: "<row raw='1' value='45' ¶percentile='15'/>",
        4: "<row raw='4' value='60' percentile='84'/>",
      ]),
      "error: the percentile goes from 16 to 15 against the direction of the table; a higher raw score cannot turn it back [norm-order]"
    ),
    .norms(
      table([0: "", 1: "  ¶<row raw='1' value='45'/>\n"]),
      "warning: a raw score of 0 lies below the first row and gets no norm value: the scale goes from 0 to 4 [norm-coverage]"
    ),
    .norms(
      table([3: "  ¶<row raw='3' value='55'/>\n", 4: ""]),
      "warning: a raw score of 4 lies above the last row and gets no norm value: the scale goes from 0 to 4 [norm-coverage]"
    ),
    .norms(
      table([4: "<row raw='4' value='60'/>\n¶<row raw='5' value='65'/>"]),
      "warning: no raw score falls into the row from 5 to 5: the scale goes from 0 to 4 [norm-coverage]"
    ),
    .norms(
      "<scale ref='k' metric='stanine'><row from='0' to='3' value='5'/><row raw='4' ¶value='10'/></scale>",
      "error: 10 is no stanine: whole numbers from 1 to 9 are [norm-metric]"),
    .norms(
      "<scale ref='k' metric='percentile'><row from='0' to='3' value='50'/><row raw='4' ¶value='100.5'/></scale>",
      "error: 100.5 is no percentile: values from 0 to 100 are [norm-metric]"),
    .norms(
      "<scale ref='k' metric='T' ¶mean='50' sd='1'/>",
      "error: the mean 50 is no raw score: the scale goes from 0 to 4 [norm-distribution]"),
    .norms(
      "<scale ref='k' metric='T' mean='2' ¶sd='10'/>",
      "error: no group has a standard deviation of 10 on raw scores from 0 to 4; is it on another metric? [norm-distribution]"
    ),
  ]

  static let clean: [LintCase] = [
    .norms(table(), nil),
    .norms("<scale ref='k' metric='T' mean='2' sd='1'/>", nil),
    .norms(
      """
      <scale ref='m' metric='T'><row from='1' to='2.9' value='40'/>
      <row from='3' to='5' value='60'/></scale>
      """, nil),
    .norms(
      """
      <scale ref='k' metric='T'><row from='0' to='1' value='60'/><row from='2' to='4' value='40'/></scale>
      """, nil),
  ]
}
