# language: sv
Egenskap: Kuratorn svarar på en fråga i taget

  Scenario: Den som inte vet något får ändå ett svar
    När kuratorn svarar ”vet inte” på allt
    Så visas en sammanfattning
    Och ingen fråga ställdes två gånger
    När kuratorn vill se hela svaret
    Så visas ett beslut
    Och adressen säger inget om barnet

  Scenario: Fara för livet möts direkt
    När kuratorn svarar att barnet är i omedelbar fara
    Så säger sidan att ringa 112 nu
    Och inget beslut är sparat
