\set id random(1, 2000)
