import './elements/cashback/define.ts';
import './elements/points/define.ts';
import './elements/provider/define.ts';
import './elements/rating/define.ts';
import './elements/rating-summary/define.ts';
import './elements/case/define.ts';
import './elements/return-form/define.ts';
import './elements/survey/define.ts';
