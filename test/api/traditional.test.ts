import { describe, expect, it } from 'vitest'
import { traditionalName } from '../../src/api/traditional.ts'

describe('traditionalName', () => {
  it.each([
    ['美国', '美國'],
    ['联合国宪章', '聯合國憲章'],
    ['北大西洋公约组织', '北大西洋公約組織'],
    ['台湾', '臺灣'],
    ['后贝加尔', '後貝加爾'],
    ['人权理事会', '人權理事會'],
    ['NATO—乌克兰理事会', 'NATO—烏克蘭理事會'],
    ['', ''],
  ])('of %s is %s', (simplified, traditional) => expect(traditionalName(simplified)).toBe(traditional))

  it.each([
    ['索马里海盗问题联络小组', '索馬里海盜問題聯絡小組'],
    ['里海', '裡海'],
    ['马里', '馬里'],
    ['马扎里沙里夫', '馬扎里沙里夫'],
    ['范明政', '范明政'],
    ['职权范围', '職權範圍'],
    ['巴尔干', '巴爾幹'],
    ['塔什干', '塔什干'],
    ['干旱走廊', '乾旱走廊'],
    ['黄岩岛', '黃岩島'],
    ['免签计划', '免簽計劃'],
    ['一个中国原则', '一個中國原則'],
    ['战略伙伴关系', '戰略夥伴關係'],
    ['关于中俄关系的声明', '關於中俄關係的聲明'],
    ['糧食系统', '糧食系統'],
  ])('takes %s for a name, whose characters often stand for sounds: %s', (simplified, traditional) => expect(traditionalName(simplified)).toBe(traditional))

  it('changes no words: software and information stay as the mainland calls them', () => expect(traditionalName('信息软件')).toBe('信息軟件'))
})
