-- @generated from the container forms of packages/core by `npm run generate`. Do not edit.
-- cloudtrail_bronze: each record of a file as the text that came
WITH
-- An ordinary file cut before each record; by bytes, since to count characters takes as long as to read JSON
cut AS (
  SELECT _source_file, xxhash64(_source_file, octet_length(text)) AS mark,
    CASE
      WHEN startswith(text, '{"Records":[{"eventVersion":') AND endswith(text, '}]}') THEN split(CAST(substring(CAST(text AS BINARY), 29, octet_length(text) - 30) AS STRING), ',\\{"eventVersion":')
    END AS pieces,
    CASE WHEN startswith(text, '{"Records":[{"eventVersion":') AND endswith(text, '}]}') THEN NULL ELSE text END AS other
  FROM STREAM cloudtrail_texts
),
-- The pieces read as one list, in which each has the file's mark, and an object with the mark before and behind them
read AS (
  SELECT _source_file, other, mark, pieces, from_json(
    array_join(
      concat(array(concat('{"records":[{"mark":', mark, '}')), pieces, array('0}]}')),
      concat(',{"mark":', mark, ',"eventVersion":')
    ),
    'records ARRAY<STRUCT<mark BIGINT, eventSource STRING, eventType STRING>>, _corrupt_record STRING',
    map('allowSingleQuotes', 'false', 'allowNonNumericNumbers', 'false', 'maxNestingDepth', '102')
  ) AS frame
  FROM cut
),
-- Each piece is one record where there are as many objects as marks: none is within another, and nothing is between them
ordinary AS (
  SELECT *, CASE
    WHEN frame._corrupt_record IS NULL AND size(frame.records) = size(pieces) + 2 AND array_distinct(frame.records.mark) = array(mark) AND from_json(
      concat('{"records":[{"mark":', mark, '}]}'),
      'records ARRAY<STRUCT<mark BIGINT, eventSource STRING, eventType STRING>>, _corrupt_record STRING',
      map('allowSingleQuotes', 'false', 'allowNonNumericNumbers', 'false', 'maxNestingDepth', '2')
    )._corrupt_record IS NOT NULL THEN slice(frame.records, 2, size(pieces))
  END AS seen
  FROM read
),
-- The text of any other file
texts AS (
  SELECT _source_file, seen, CASE WHEN seen IS NOT NULL THEN pieces END AS pieces,
    CASE WHEN seen IS NULL THEN coalesce(other, concat('{"Records":[{"eventVersion":', array_join(pieces, ',{"eventVersion":'), ']}')) END AS text
  FROM ordinary
),
-- That text in pieces: its elements, and the brackets of the lists around them
elements AS (
  SELECT _source_file, seen, pieces, regexp_extract_all(
    text,
    concat(
      '\\G[ \\t\\r\\n,]*+(?:(?<![,\\[][ \\t\\r\\n]{0,64})\\x{FEFF}[ \\t\\r\\n,]*+)*+',
      '(?:\\{(?:(?![ \\t\\r\\n]*+"(?:(?:R|\\\\u(?i:0052))(?:e|\\\\u(?i:0065))(?:c|\\\\u(?i:0063))(?:o|\\\\u(?i:006f))(?:r|\\\\u(?i:0072))(?:d|\\\\u(?i:0064))(?:s|\\\\u(?i:0073))|(?:E|\\\\u(?i:0045))(?:v|\\\\u(?i:0076))(?:e|\\\\u(?i:0065))(?:n|\\\\u(?i:006e))(?:t|\\\\u(?i:0074))(?:s|\\\\u(?i:0073)))"[ \\t\\r\\n]*+:[ \\t\\r\\n]*+\\[)[ \\t\\r\\n]*+(?!"(?:(?:e|\\\\u(?i:0065))(?:v|\\\\u(?i:0076))(?:e|\\\\u(?i:0065))(?:n|\\\\u(?i:006e))(?:t|\\\\u(?i:0074))(?:V|\\\\u(?i:0056))(?:e|\\\\u(?i:0065))(?:r|\\\\u(?i:0072))(?:s|\\\\u(?i:0073))(?:i|\\\\u(?i:0069))(?:o|\\\\u(?i:006f))(?:n|\\\\u(?i:006e))|(?:e|\\\\u(?i:0065))(?:v|\\\\u(?i:0076))(?:e|\\\\u(?i:0065))(?:n|\\\\u(?i:006e))(?:t|\\\\u(?i:0074))(?:N|\\\\u(?i:004e))(?:a|\\\\u(?i:0061))(?:m|\\\\u(?i:006d))(?:e|\\\\u(?i:0065))|(?:e|\\\\u(?i:0065))(?:v|\\\\u(?i:0076))(?:e|\\\\u(?i:0065))(?:n|\\\\u(?i:006e))(?:t|\\\\u(?i:0074))(?:S|\\\\u(?i:0053))(?:o|\\\\u(?i:006f))(?:u|\\\\u(?i:0075))(?:r|\\\\u(?i:0072))(?:c|\\\\u(?i:0063))(?:e|\\\\u(?i:0065)))")"(?>[^"\\\\\\x00-\\x1f]*)(?:\\\\[^\\x00-\\x1f](?>[^"\\\\\\x00-\\x1f]*))*+"[ \\t\\r\\n]*+:[ \\t\\r\\n]*+',
      '(?:"(?>[^"\\\\\\x00-\\x1f]*)(?:\\\\[^\\x00-\\x1f](?>[^"\\\\\\x00-\\x1f]*))*+"|',
      '[{\\[]',
      repeat(
        '(?>[ \\t\\r\\n,:0-9+\\-.eEtrufalsn]*)(?:(?:"(?>[^"\\\\\\x00-\\x1f]*)(?:\\\\[^\\x00-\\x1f](?>[^"\\\\\\x00-\\x1f]*))*+"|[{\\[]',
        11
      ),
      '(?>[ \\t\\r\\n,:0-9+\\-.eEtrufalsn]*)(?:"(?>[^"\\\\\\x00-\\x1f]*)(?:\\\\[^\\x00-\\x1f](?>[^"\\\\\\x00-\\x1f]*))*+"(?>[ \\t\\r\\n,:0-9+\\-.eEtrufalsn]*))*+',
      repeat('[}\\]])(?>[ \\t\\r\\n,:0-9+\\-.eEtrufalsn]*))*+', 11),
      '[}\\]]',
      '|[0-9+\\-.eEtrufalsn]++)',
      '[ \\t\\r\\n]*+,)*+[ \\t\\r\\n]*+"(?:(?:R|\\\\u(?i:0052))(?:e|\\\\u(?i:0065))(?:c|\\\\u(?i:0063))(?:o|\\\\u(?i:006f))(?:r|\\\\u(?i:0072))(?:d|\\\\u(?i:0064))(?:s|\\\\u(?i:0073))|(?:E|\\\\u(?i:0045))(?:v|\\\\u(?i:0076))(?:e|\\\\u(?i:0065))(?:n|\\\\u(?i:006e))(?:t|\\\\u(?i:0074))(?:s|\\\\u(?i:0073)))"[ \\t\\r\\n]*+(?=:[ \\t\\r\\n]*+\\[))?+',
      '(',
      '\\{',
      repeat(
        '(?>[ \\t\\r\\n,:0-9+\\-.eEtrufalsn]*)(?:(?:"(?>[^"\\\\\\x00-\\x1f]*)(?:\\\\[^\\x00-\\x1f](?>[^"\\\\\\x00-\\x1f]*))*+"|[{\\[]',
        100
      ),
      '(?>[ \\t\\r\\n,:0-9+\\-.eEtrufalsn]*)(?:"(?>[^"\\\\\\x00-\\x1f]*)(?:\\\\[^\\x00-\\x1f](?>[^"\\\\\\x00-\\x1f]*))*+"(?>[ \\t\\r\\n,:0-9+\\-.eEtrufalsn]*))*+',
      repeat('[}\\]])(?>[ \\t\\r\\n,:0-9+\\-.eEtrufalsn]*))*+', 100),
      '\\}',
      '|:[ \\t\\r\\n]*+\\[|(?<![,\\[][ \\t\\r\\n]{0,64})\\[|',
      '\\](?:[ \\t\\r\\n]*+,[ \\t\\r\\n]*+(?!"(?:(?:R|\\\\u(?i:0052))(?:e|\\\\u(?i:0065))(?:c|\\\\u(?i:0063))(?:o|\\\\u(?i:006f))(?:r|\\\\u(?i:0072))(?:d|\\\\u(?i:0064))(?:s|\\\\u(?i:0073))|(?:E|\\\\u(?i:0045))(?:v|\\\\u(?i:0076))(?:e|\\\\u(?i:0065))(?:n|\\\\u(?i:006e))(?:t|\\\\u(?i:0074))(?:s|\\\\u(?i:0073)))"[ \\t\\r\\n]*+:[ \\t\\r\\n]*+\\[)"(?>[^"\\\\\\x00-\\x1f]*)(?:\\\\[^\\x00-\\x1f](?>[^"\\\\\\x00-\\x1f]*))*+"[ \\t\\r\\n]*+:[ \\t\\r\\n]*+',
      '(?:"(?>[^"\\\\\\x00-\\x1f]*)(?:\\\\[^\\x00-\\x1f](?>[^"\\\\\\x00-\\x1f]*))*+"|',
      '[{\\[]',
      repeat(
        '(?>[ \\t\\r\\n,:0-9+\\-.eEtrufalsn]*)(?:(?:"(?>[^"\\\\\\x00-\\x1f]*)(?:\\\\[^\\x00-\\x1f](?>[^"\\\\\\x00-\\x1f]*))*+"|[{\\[]',
        11
      ),
      '(?>[ \\t\\r\\n,:0-9+\\-.eEtrufalsn]*)(?:"(?>[^"\\\\\\x00-\\x1f]*)(?:\\\\[^\\x00-\\x1f](?>[^"\\\\\\x00-\\x1f]*))*+"(?>[ \\t\\r\\n,:0-9+\\-.eEtrufalsn]*))*+',
      repeat('[}\\]])(?>[ \\t\\r\\n,:0-9+\\-.eEtrufalsn]*))*+', 11),
      '[}\\]]',
      '|[0-9+\\-.eEtrufalsn]++)',
      ')*+[ \\t\\r\\n]*+(?:\\}|,[ \\t\\r\\n]*+"(?:(?:R|\\\\u(?i:0052))(?:e|\\\\u(?i:0065))(?:c|\\\\u(?i:0063))(?:o|\\\\u(?i:006f))(?:r|\\\\u(?i:0072))(?:d|\\\\u(?i:0064))(?:s|\\\\u(?i:0073))|(?:E|\\\\u(?i:0045))(?:v|\\\\u(?i:0076))(?:e|\\\\u(?i:0065))(?:n|\\\\u(?i:006e))(?:t|\\\\u(?i:0074))(?:s|\\\\u(?i:0073)))"[ \\t\\r\\n]*+(?=:[ \\t\\r\\n]*+\\[))',
      '|\\]|',
      '\\[',
      repeat(
        '(?>[ \\t\\r\\n,:0-9+\\-.eEtrufalsn]*)(?:(?:"(?>[^"\\\\\\x00-\\x1f]*)(?:\\\\[^\\x00-\\x1f](?>[^"\\\\\\x00-\\x1f]*))*+"|[{\\[]',
        100
      ),
      '(?>[ \\t\\r\\n,:0-9+\\-.eEtrufalsn]*)(?:"(?>[^"\\\\\\x00-\\x1f]*)(?:\\\\[^\\x00-\\x1f](?>[^"\\\\\\x00-\\x1f]*))*+"(?>[ \\t\\r\\n,:0-9+\\-.eEtrufalsn]*))*+',
      repeat('[}\\]])(?>[ \\t\\r\\n,:0-9+\\-.eEtrufalsn]*))*+', 100),
      '\\]',
      '|"(?>[^"\\\\\\x00-\\x1f]*)(?:\\\\[^\\x00-\\x1f](?>[^"\\\\\\x00-\\x1f]*))*+"|(?:true|false|null|-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?+(?:[eE][+\\-]?[0-9]++)?+)(?=[ \\t\\r\\n,{}\\[\\]"]|\\z)|',
      '\\{',
      repeat(
        '[^"{}\\[\\]]*+(?:(?:"[^"\\\\{]*+(?:(?:\\\\[\\s\\S]|\\{(?!(?=[ \\t\\r\\n]{0,64}"eventVersion")(?<!:[ \\t\\r\\n]{0,64}\\{)|(?<=\\n\\{)(?<![:\\[][ \\t\\r\\n]{0,64}\\{)))[^"\\\\{]*+)*+"|(?:\\{(?!(?=[ \\t\\r\\n]{0,64}"eventVersion")(?<!:[ \\t\\r\\n]{0,64}\\{)|(?<=\\n\\{)(?<![:\\[][ \\t\\r\\n]{0,64}\\{))|\\[)',
        12
      ),
      '[^"{}\\[\\]]*+(?:"[^"\\\\{]*+(?:(?:\\\\[\\s\\S]|\\{(?!(?=[ \\t\\r\\n]{0,64}"eventVersion")(?<!:[ \\t\\r\\n]{0,64}\\{)|(?<=\\n\\{)(?<![:\\[][ \\t\\r\\n]{0,64}\\{)))[^"\\\\{]*+)*+"[^"{}\\[\\]]*+)*+',
      repeat('[}\\]])[^"{}\\[\\]]*+)*+', 12),
      '\\}',
      '|[^ \\t\\r\\n,{\\[\\]":][^,{\\[\\]"\\n]*+(?=[,\\]])|[\\s\\S][^{]*+(?:\\{(?!(?=[ \\t\\r\\n]{0,64}"eventVersion")(?<!:[ \\t\\r\\n]{0,64}\\{)|(?<=\\n\\{)(?<![:\\[][ \\t\\r\\n]{0,64}\\{))[^{]*+)*+)'
    ),
    1
  ) AS elements
  FROM texts
),
-- The record in each element, and the brackets
opened AS (
  SELECT _source_file, seen, pieces,
    filter(transform(elements, piece -> CASE
      WHEN startswith(piece, '{"eventVersion"') THEN CASE WHEN endswith(piece, '}') THEN piece ELSE trim(TRAILING ' \t\r\n' FROM piece) END
      WHEN CASE WHEN startswith(piece, '{') THEN false ELSE piece RLIKE '^(?:\\[|:[ \\t\\r\\n]*+\\[|\\][\\s\\S]*+)\\z' END THEN NULL
      WHEN NOT startswith(piece, '{') THEN CASE WHEN endswith(piece, '}') THEN piece ELSE trim(TRAILING ' \t\r\n' FROM piece) END
      ELSE get(
        transform(
          array(json_object_keys(piece)),
          keys -> CASE
            WHEN arrays_overlap(keys, array('Records', 'Events', 'CloudTrailEvent', 'detail', 'digestS3Bucket', 'digestStartTime')) AND NOT arrays_overlap(keys, array('eventName', 'eventVersion', 'eventSource')) AND (
              get(
                transform(
                  array(
                    try_parse_json(
                      concat(
                        '[',
                        CASE
                          WHEN contains(piece, '\\ud') OR contains(piece, '\\uD') THEN regexp_replace(
                            piece,
                            '(?<!\\\\)((?:\\\\\\\\)*+)(?:\\\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\\\u[dD][c-fC-F][0-9a-fA-F]{2})|(?<!\\\\u[dD][89abAB][0-9a-fA-F]{2})\\\\u[dD][c-fC-F][0-9a-fA-F]{2})',
                            '$1\\\\ufffd'
                          )
                          ELSE piece
                        END,
                        ',"',
                        sha2(piece, 256),
                        '"]'
                      )
                    )
                  ),
                  framed -> CASE
                    WHEN try_variant_get(framed, '$[1]', 'string') = sha2(piece, 256) THEN try_variant_get(framed, '$[0]', 'variant')
                  END
                ),
                0
              ) IS NOT NULL
              OR get(
                transform(
                  array(
                    from_json(
                      concat('[', piece, ',"', sha2(piece, 256), '"]'),
                      'ARRAY<STRING>',
                      map('allowSingleQuotes', 'false', 'allowNonNumericNumbers', 'false')
                    )
                  ),
                  again -> coalesce(size(again) = 2 AND get(again, 1) = sha2(piece, 256), false)
                ),
                0
              )
            ) THEN get(
              transform(
                array(
                  regexp_extract_all(
                    piece,
                    concat(
                      '(?:\\G[ \\t\\r\\n]*+,|^\\{)[ \\t\\r\\n]*+("(?>[^"\\\\\\x00-\\x1f]*)(?:\\\\[^\\x00-\\x1f](?>[^"\\\\\\x00-\\x1f]*))*+"[ \\t\\r\\n]*+:[ \\t\\r\\n]*+',
                      '(?:"(?>[^"\\\\\\x00-\\x1f]*)(?:\\\\[^\\x00-\\x1f](?>[^"\\\\\\x00-\\x1f]*))*+"|',
                      '[{\\[]',
                      repeat(
                        '(?>[ \\t\\r\\n,:0-9+\\-.eEtrufalsn]*)(?:(?:"(?>[^"\\\\\\x00-\\x1f]*)(?:\\\\[^\\x00-\\x1f](?>[^"\\\\\\x00-\\x1f]*))*+"|[{\\[]',
                        100
                      ),
                      '(?>[ \\t\\r\\n,:0-9+\\-.eEtrufalsn]*)(?:"(?>[^"\\\\\\x00-\\x1f]*)(?:\\\\[^\\x00-\\x1f](?>[^"\\\\\\x00-\\x1f]*))*+"(?>[ \\t\\r\\n,:0-9+\\-.eEtrufalsn]*))*+',
                      repeat('[}\\]])(?>[ \\t\\r\\n,:0-9+\\-.eEtrufalsn]*))*+', 100),
                      '[}\\]]',
                      '|[0-9+\\-.eEtrufalsn]++)',
                      ')'
                    ),
                    1
                  )
                ),
                members -> CASE
                  WHEN array_contains(keys, 'Records') AND trim(
                    TRAILING ' \t\r\n' FROM regexp_replace(
                      get(
                        reverse(
                          filter(
                            members,
                            member -> from_json(
                              concat(
                                '{"text":',
                                get(
                                  transform(
                                    array(regexp_extract(member, '^"(?>[^"\\\\\\x00-\\x1f]*)(?:\\\\[^\\x00-\\x1f](?>[^"\\\\\\x00-\\x1f]*))*+"', 0)),
                                    json -> CASE
                                      WHEN contains(json, '\\ud') OR contains(json, '\\uD') THEN regexp_replace(
                                        json,
                                        '(?<!\\\\)((?:\\\\\\\\)*+)(?:\\\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\\\u[dD][c-fC-F][0-9a-fA-F]{2})|(?<!\\\\u[dD][89abAB][0-9a-fA-F]{2})\\\\u[dD][c-fC-F][0-9a-fA-F]{2})',
                                        '$1\\\\ufffd'
                                      )
                                      ELSE json
                                    END
                                  ),
                                  0
                                ),
                                '}'
                              ),
                              'text STRING'
                            ).text = 'Records'
                          )
                        ),
                        0
                      ),
                      '^"(?>[^"\\\\\\x00-\\x1f]*)(?:\\\\[^\\x00-\\x1f](?>[^"\\\\\\x00-\\x1f]*))*+"[ \\t\\r\\n]*+:[ \\t\\r\\n]*+',
                      ''
                    )
                  ) = 'null' OR array_contains(keys, 'Events') AND trim(
                    TRAILING ' \t\r\n' FROM regexp_replace(
                      get(
                        reverse(
                          filter(
                            members,
                            member -> from_json(
                              concat(
                                '{"text":',
                                get(
                                  transform(
                                    array(regexp_extract(member, '^"(?>[^"\\\\\\x00-\\x1f]*)(?:\\\\[^\\x00-\\x1f](?>[^"\\\\\\x00-\\x1f]*))*+"', 0)),
                                    json -> CASE
                                      WHEN contains(json, '\\ud') OR contains(json, '\\uD') THEN regexp_replace(
                                        json,
                                        '(?<!\\\\)((?:\\\\\\\\)*+)(?:\\\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\\\u[dD][c-fC-F][0-9a-fA-F]{2})|(?<!\\\\u[dD][89abAB][0-9a-fA-F]{2})\\\\u[dD][c-fC-F][0-9a-fA-F]{2})',
                                        '$1\\\\ufffd'
                                      )
                                      ELSE json
                                    END
                                  ),
                                  0
                                ),
                                '}'
                              ),
                              'text STRING'
                            ).text = 'Events'
                          )
                        ),
                        0
                      ),
                      '^"(?>[^"\\\\\\x00-\\x1f]*)(?:\\\\[^\\x00-\\x1f](?>[^"\\\\\\x00-\\x1f]*))*+"[ \\t\\r\\n]*+:[ \\t\\r\\n]*+',
                      ''
                    )
                  ) = 'null' OR (array_contains(keys, 'digestS3Bucket') OR array_contains(keys, 'logFiles') AND array_contains(keys, 'digestStartTime')) AND NOT exists(
                    elements,
                    other -> CASE WHEN startswith(other, '{') THEN false ELSE other RLIKE '^(?:\\[|:[ \\t\\r\\n]*+\\[|\\][\\s\\S]*+)\\z' END
                  ) THEN NULL
                  ELSE coalesce(
                    get(
                      transform(
                        array(
                          trim(
                            TRAILING ' \t\r\n' FROM regexp_replace(
                              get(
                                reverse(
                                  filter(
                                    members,
                                    member -> from_json(
                                      concat(
                                        '{"text":',
                                        get(
                                          transform(
                                            array(regexp_extract(member, '^"(?>[^"\\\\\\x00-\\x1f]*)(?:\\\\[^\\x00-\\x1f](?>[^"\\\\\\x00-\\x1f]*))*+"', 0)),
                                            json -> CASE
                                              WHEN contains(json, '\\ud') OR contains(json, '\\uD') THEN regexp_replace(
                                                json,
                                                '(?<!\\\\)((?:\\\\\\\\)*+)(?:\\\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\\\u[dD][c-fC-F][0-9a-fA-F]{2})|(?<!\\\\u[dD][89abAB][0-9a-fA-F]{2})\\\\u[dD][c-fC-F][0-9a-fA-F]{2})',
                                                '$1\\\\ufffd'
                                              )
                                              ELSE json
                                            END
                                          ),
                                          0
                                        ),
                                        '}'
                                      ),
                                      'text STRING'
                                    ).text = 'CloudTrailEvent'
                                  )
                                ),
                                0
                              ),
                              '^"(?>[^"\\\\\\x00-\\x1f]*)(?:\\\\[^\\x00-\\x1f](?>[^"\\\\\\x00-\\x1f]*))*+"[ \\t\\r\\n]*+:[ \\t\\r\\n]*+',
                              ''
                            )
                          )
                        ),
                        event -> CASE
                          WHEN startswith(event, '"') THEN from_json(
                            concat(
                              '{"text":',
                              CASE
                                WHEN contains(event, '\\ud') OR contains(event, '\\uD') THEN regexp_replace(
                                  event,
                                  '(?<!\\\\)((?:\\\\\\\\)*+)(?:\\\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\\\u[dD][c-fC-F][0-9a-fA-F]{2})|(?<!\\\\u[dD][89abAB][0-9a-fA-F]{2})\\\\u[dD][c-fC-F][0-9a-fA-F]{2})',
                                  '$1\\\\ufffd'
                                )
                                ELSE event
                              END,
                              '}'
                            ),
                            'text STRING'
                          ).text
                          WHEN startswith(event, '{') THEN event
                        END
                      ),
                      0
                    ),
                    get(
                      transform(
                        array(
                          trim(
                            TRAILING ' \t\r\n' FROM regexp_replace(
                              get(
                                reverse(
                                  filter(
                                    members,
                                    member -> from_json(
                                      concat(
                                        '{"text":',
                                        get(
                                          transform(
                                            array(regexp_extract(member, '^"(?>[^"\\\\\\x00-\\x1f]*)(?:\\\\[^\\x00-\\x1f](?>[^"\\\\\\x00-\\x1f]*))*+"', 0)),
                                            json -> CASE
                                              WHEN contains(json, '\\ud') OR contains(json, '\\uD') THEN regexp_replace(
                                                json,
                                                '(?<!\\\\)((?:\\\\\\\\)*+)(?:\\\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\\\u[dD][c-fC-F][0-9a-fA-F]{2})|(?<!\\\\u[dD][89abAB][0-9a-fA-F]{2})\\\\u[dD][c-fC-F][0-9a-fA-F]{2})',
                                                '$1\\\\ufffd'
                                              )
                                              ELSE json
                                            END
                                          ),
                                          0
                                        ),
                                        '}'
                                      ),
                                      'text STRING'
                                    ).text = 'detail'
                                  )
                                ),
                                0
                              ),
                              '^"(?>[^"\\\\\\x00-\\x1f]*)(?:\\\\[^\\x00-\\x1f](?>[^"\\\\\\x00-\\x1f]*))*+"[ \\t\\r\\n]*+:[ \\t\\r\\n]*+',
                              ''
                            )
                          )
                        ),
                        detail -> CASE
                          WHEN (
                            array_contains(keys, 'detail-type')
                            OR array_contains(keys, 'source')
                            OR arrays_overlap(json_object_keys(detail), array('eventName', 'eventVersion', 'eventSource'))
                          ) AND startswith(detail, '{') THEN detail
                        END
                      ),
                      0
                    ),
                    piece
                  )
                END
              ),
              0
            )
            ELSE CASE WHEN endswith(piece, '}') THEN piece ELSE trim(TRAILING ' \t\r\n' FROM piece) END
          END
        ),
        0
      )
    END), record -> record IS NOT NULL) AS records,
    filter(elements, piece -> CASE WHEN startswith(piece, '{') THEN false ELSE piece RLIKE '^(?:\\[|:[ \\t\\r\\n]*+\\[|\\][\\s\\S]*+)\\z' END) AS brackets,
    get(elements, size(elements) - 1) AS last
  FROM elements
),
-- One more where the file ends within a list
records AS (
  SELECT _source_file, seen, pieces,
    CASE WHEN ends_in_list THEN concat(records, array('')) ELSE records END AS records,
    ends_in_list OR last RLIKE '^(?=[{"\\[a-z0-9\\-])(?>[ \\t\\r\\n,:0-9+\\-.eEtrufalsn]*)(?:(?:[{}\\[\\]]|"(?>[^"\\\\\\x00-\\x1f]*)(?:\\\\[^\\x00-\\x1f](?>[^"\\\\\\x00-\\x1f]*))*+")(?>[ \\t\\r\\n,:0-9+\\-.eEtrufalsn]*))*+(?:"(?>[^"\\\\\\x00-\\x1f]*)(?:\\\\[^\\x00-\\x1f](?>[^"\\\\\\x00-\\x1f]*))*+\\\\?)?\\z' AND NOT (
      CASE WHEN startswith(last, '{') THEN false ELSE last RLIKE '^(?:\\[|:[ \\t\\r\\n]*+\\[|\\][\\s\\S]*+)\\z' END
      OR last RLIKE concat(
        '^(?:',
        '\\{',
        repeat(
          '(?>[ \\t\\r\\n,:0-9+\\-.eEtrufalsn]*)(?:(?:"(?>[^"\\\\\\x00-\\x1f]*)(?:\\\\[^\\x00-\\x1f](?>[^"\\\\\\x00-\\x1f]*))*+"|[{\\[]',
          100
        ),
        '(?>[ \\t\\r\\n,:0-9+\\-.eEtrufalsn]*)(?:"(?>[^"\\\\\\x00-\\x1f]*)(?:\\\\[^\\x00-\\x1f](?>[^"\\\\\\x00-\\x1f]*))*+"(?>[ \\t\\r\\n,:0-9+\\-.eEtrufalsn]*))*+',
        repeat('[}\\]])(?>[ \\t\\r\\n,:0-9+\\-.eEtrufalsn]*))*+', 100),
        '\\}',
        '|',
        '\\[',
        repeat(
          '(?>[ \\t\\r\\n,:0-9+\\-.eEtrufalsn]*)(?:(?:"(?>[^"\\\\\\x00-\\x1f]*)(?:\\\\[^\\x00-\\x1f](?>[^"\\\\\\x00-\\x1f]*))*+"|[{\\[]',
          100
        ),
        '(?>[ \\t\\r\\n,:0-9+\\-.eEtrufalsn]*)(?:"(?>[^"\\\\\\x00-\\x1f]*)(?:\\\\[^\\x00-\\x1f](?>[^"\\\\\\x00-\\x1f]*))*+"(?>[ \\t\\r\\n,:0-9+\\-.eEtrufalsn]*))*+',
        repeat('[}\\]])(?>[ \\t\\r\\n,:0-9+\\-.eEtrufalsn]*))*+', 100),
        '\\]',
        '|"(?>[^"\\\\\\x00-\\x1f]*)(?:\\\\[^\\x00-\\x1f](?>[^"\\\\\\x00-\\x1f]*))*+"|',
        '\\{',
        repeat(
          '[^"{}\\[\\]]*+(?:(?:"[^"\\\\{]*+(?:(?:\\\\[\\s\\S]|\\{(?!(?=[ \\t\\r\\n]{0,64}"eventVersion")(?<!:[ \\t\\r\\n]{0,64}\\{)|(?<=\\n\\{)(?<![:\\[][ \\t\\r\\n]{0,64}\\{)))[^"\\\\{]*+)*+"|(?:\\{(?!(?=[ \\t\\r\\n]{0,64}"eventVersion")(?<!:[ \\t\\r\\n]{0,64}\\{)|(?<=\\n\\{)(?<![:\\[][ \\t\\r\\n]{0,64}\\{))|\\[)',
          12
        ),
        '[^"{}\\[\\]]*+(?:"[^"\\\\{]*+(?:(?:\\\\[\\s\\S]|\\{(?!(?=[ \\t\\r\\n]{0,64}"eventVersion")(?<!:[ \\t\\r\\n]{0,64}\\{)|(?<=\\n\\{)(?<![:\\[][ \\t\\r\\n]{0,64}\\{)))[^"\\\\{]*+)*+"[^"{}\\[\\]]*+)*+',
        repeat('[}\\]])[^"{}\\[\\]]*+)*+', 12),
        '\\}',
        ')\\z'
      )
    ) AS cut_off
  FROM (SELECT *, (
      size(filter(brackets, bracket -> startswith(bracket, ':'))) > size(filter(brackets, bracket -> startswith(bracket, ']') AND length(bracket) > 1))
      OR size(filter(brackets, bracket -> bracket = '[')) > size(filter(brackets, bracket -> bracket = ']'))
    ) AND (
      CASE WHEN startswith(last, '{') THEN false ELSE last RLIKE '^(?:\\[|:[ \\t\\r\\n]*+\\[|\\][\\s\\S]*+)\\z' END
      OR last RLIKE concat(
        '^(?:',
        '\\{',
        repeat(
          '(?>[ \\t\\r\\n,:0-9+\\-.eEtrufalsn]*)(?:(?:"(?>[^"\\\\\\x00-\\x1f]*)(?:\\\\[^\\x00-\\x1f](?>[^"\\\\\\x00-\\x1f]*))*+"|[{\\[]',
          100
        ),
        '(?>[ \\t\\r\\n,:0-9+\\-.eEtrufalsn]*)(?:"(?>[^"\\\\\\x00-\\x1f]*)(?:\\\\[^\\x00-\\x1f](?>[^"\\\\\\x00-\\x1f]*))*+"(?>[ \\t\\r\\n,:0-9+\\-.eEtrufalsn]*))*+',
        repeat('[}\\]])(?>[ \\t\\r\\n,:0-9+\\-.eEtrufalsn]*))*+', 100),
        '\\}',
        '|',
        '\\[',
        repeat(
          '(?>[ \\t\\r\\n,:0-9+\\-.eEtrufalsn]*)(?:(?:"(?>[^"\\\\\\x00-\\x1f]*)(?:\\\\[^\\x00-\\x1f](?>[^"\\\\\\x00-\\x1f]*))*+"|[{\\[]',
          100
        ),
        '(?>[ \\t\\r\\n,:0-9+\\-.eEtrufalsn]*)(?:"(?>[^"\\\\\\x00-\\x1f]*)(?:\\\\[^\\x00-\\x1f](?>[^"\\\\\\x00-\\x1f]*))*+"(?>[ \\t\\r\\n,:0-9+\\-.eEtrufalsn]*))*+',
        repeat('[}\\]])(?>[ \\t\\r\\n,:0-9+\\-.eEtrufalsn]*))*+', 100),
        '\\]',
        '|"(?>[^"\\\\\\x00-\\x1f]*)(?:\\\\[^\\x00-\\x1f](?>[^"\\\\\\x00-\\x1f]*))*+"|',
        '\\{',
        repeat(
          '[^"{}\\[\\]]*+(?:(?:"[^"\\\\{]*+(?:(?:\\\\[\\s\\S]|\\{(?!(?=[ \\t\\r\\n]{0,64}"eventVersion")(?<!:[ \\t\\r\\n]{0,64}\\{)|(?<=\\n\\{)(?<![:\\[][ \\t\\r\\n]{0,64}\\{)))[^"\\\\{]*+)*+"|(?:\\{(?!(?=[ \\t\\r\\n]{0,64}"eventVersion")(?<!:[ \\t\\r\\n]{0,64}\\{)|(?<=\\n\\{)(?<![:\\[][ \\t\\r\\n]{0,64}\\{))|\\[)',
          12
        ),
        '[^"{}\\[\\]]*+(?:"[^"\\\\{]*+(?:(?:\\\\[\\s\\S]|\\{(?!(?=[ \\t\\r\\n]{0,64}"eventVersion")(?<!:[ \\t\\r\\n]{0,64}\\{)|(?<=\\n\\{)(?<![:\\[][ \\t\\r\\n]{0,64}\\{)))[^"\\\\{]*+)*+"[^"{}\\[\\]]*+)*+',
        repeat('[}\\]])[^"{}\\[\\]]*+)*+', 12),
        '\\}',
        ')\\z'
      )
    ) AS ends_in_list FROM opened)
),
-- All records; those of an ordinary file still lack what it was cut at
found AS (
  SELECT _source_file, at, cut_within, record.texts AS text, record.glances AS glance
  FROM (SELECT _source_file, coalesce(pieces, records) AS texts, coalesce(seen, array()) AS glances, CASE WHEN cut_off THEN size(records) END AS cut_within FROM records)
  LATERAL VIEW OUTER posexplode(arrays_zip(texts, glances)) record AS at, record
)
SELECT
  _source_file,
  coalesce(at + 1L, 0L) AS _source_position,
  CASE WHEN glance IS NULL THEN text ELSE concat('{"eventVersion":', CASE WHEN endswith(text, '}') THEN text ELSE trim(TRAILING ' \t\r\n' FROM text) END) END AS text,
  coalesce(at + 1 = cut_within, false) AS truncated,
  CASE WHEN octet_length(text) <= 16777200 THEN glance END AS glance
FROM found
